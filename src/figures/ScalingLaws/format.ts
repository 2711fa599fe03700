const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A large number as a power of ten, e.g. `5.88×10²³`. */
export function scientific(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(2).split('e');
  const raised = Array.from(exponent.replace('+', ''), (digit) => superscripts[Number(digit)] ?? '⁻');
  return `${digits}×10${raised.join('')}`;
}

/** A count of parameters or tokens to three digits, in the words of the locale: 1.4万亿, 1.4T. */
export function count(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    useGrouping: false,
  }).format(value);
}
