/** The functions that a sum may use, by name. */
const functions: Record<string, (...values: number[]) => number> = {
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  tanh: Math.tanh,
  pow: Math.pow,
  min: Math.min,
  max: Math.max,
};

/**
 * Works out a sum as JavaScript would, without running any code: numbers, `+ - * / **`, brackets,
 * and the functions exp, log (natural), sqrt, tanh, pow, min, max.
 * @throws Error that says what it cannot read and where
 */
export function evaluate(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|\*\*|[a-z]+|[-+*/(),]|\S/gi) ?? [];
  let at = 0;
  const fail = (): never => {
    throw new Error(`cannot read “${tokens[at] ?? 'the end'}” (item ${at + 1}) of “${text}”`);
  };
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const need = (token: string): void => {
    if (!take(token)) fail();
  };

  function primary(): number {
    const token = tokens[at] ?? '';
    if (/^\d/.test(token)) {
      at += 1;
      return Number(token);
    }
    if (take('(')) {
      const value = sum();
      need(')');
      return value;
    }
    const known = Object.hasOwn(functions, token) ? functions[token] : undefined;
    if (!known) return fail();
    at += 1;
    need('(');
    const values = [sum()];
    while (take(',')) values.push(sum());
    need(')');
    return known(...values);
  }
  function power(): number {
    const base = primary();
    return take('**') ? base ** signed() : base;
  }
  function signed(): number {
    if (take('-')) return -signed();
    if (take('+')) return signed();
    return power();
  }
  function product(): number {
    let value = signed();
    for (;;) {
      if (take('*')) value *= signed();
      else if (take('/')) value /= signed();
      else return value;
    }
  }
  function sum(): number {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('-')) value -= product();
      else return value;
    }
  }

  const value = sum();
  if (at < tokens.length) fail();
  return value;
}

/** Half of the last digit that is written: 0.005 for `0.83`, 0.5 for `6000000`, 5e7 for `1.2e9`. */
export function halfOfLastDigit(written: string): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(written) ?? [];
  return 0.5 * 10 ** (Number(exponent) - decimals.length);
}

const scales: Record<string, number> = {
  '': 1,
  万: 1e4,
  亿: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * Whether a text says a number, however it groups its thousands: `6000000`, `6,000,000`, `600万`,
 * `6 million`, `6\times 10^{6}`.
 */
export function saysNumber(text: string, written: string): boolean {
  const wanted = Number(written);
  const tidy = text
    .replace(/\{,\}|\\[,;!]|[\u00a0\u2009\u202f]/g, '')
    .replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '')
    .replace(/−/g, '-');
  const powers = /(?:\\times|×)\s*10(?:\^\{?(-?\d+)\}?|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))/;
  const numbers = tidy.matchAll(
    new RegExp(
      String.raw`(-?)(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(?:${powers.source}|(万|亿|thousand|million|billion|trillion))?`,
      'gi',
    ),
  );
  for (const [, sign, digits, exponent, raised, scale = ''] of numbers) {
    const small =
      raised && [...raised].map((each) => (each === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(each))).join('');
    const factor = 10 ** Number(exponent ?? small ?? 0) * (scales[scale.toLowerCase()] ?? 1);
    const value = Number(digits) * factor;
    // The sign may be a hyphen between two words, so that either reading counts.
    for (const each of sign ? [value, -value] : [value]) {
      if (Math.abs(each - wanted) <= Math.abs(wanted) * 1e-9) return true;
    }
  }
  return false;
}
