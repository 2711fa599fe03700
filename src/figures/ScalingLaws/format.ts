const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A large number as a power of ten, e.g. `5.88×10²³`. */
export function scientific(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(2).split('e');
  const raised = Array.from(exponent.replace('+', ''), (digit) => superscripts[Number(digit)] ?? '⁻');
  return `${digits}×10${raised.join('')}`;
}

/** Words for large numbers, the largest first. */
const units: Record<string, readonly (readonly [size: number, word: string])[]> = {
  en: [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ],
  'zh-Hans': [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/**
 * A count of parameters or tokens to three digits, in the words of the locale: 1.4万亿, 1.4T. As
 * `Intl.NumberFormat` writes it, which takes a slow phone longer to get ready than the figure to be drawn.
 */
export function count(value: number, locale: string): string {
  const rounded = Number(value.toPrecision(3));
  const [size, word] = (units[locale] ?? units.en!).find(([size]) => rounded >= size) ?? [1, ''];
  return `${rounded / size}${word}`;
}
