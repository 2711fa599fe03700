const digits = '零一二三四五六七八九';
const numeral = '[零〇一二两三四五六七八九十百]+';

/** The value of a Chinese number below a thousand, or of digits read one by one: 二十, 二〇一七. */
function valueOf(text: string): string {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (!/[十百]/.test(plain)) return [...plain].map((char) => digits.indexOf(char)).join('');
  const [hundreds = '', afterHundreds = plain] = plain.includes('百') ? plain.split('百') : ['', plain];
  const [tens, ones = ''] = afterHundreds.includes('十') ? afterHundreds.split('十') : [null, afterHundreds];
  const digit = (part: string, empty: number): number =>
    part.replaceAll('零', '') === '' ? empty : digits.indexOf(part.at(-1)!);
  const value =
    (hundreds === '' ? 0 : digit(hundreds, 0) * 100) +
    (tens === null ? 0 : digit(tens, 1) * 10) +
    digit(ones, 0);
  return String(value);
}

/** Where a Chinese numeral is a number and no part of a word: in a date, before 亿, after a Latin name. */
const places = [
  /[零〇一二三四五六七八九]{4}(?=\s*年)/g,
  new RegExp(`(?<=\\d\\s*年\\s*)${numeral}(?=\\s*月)`, 'g'),
  new RegExp(`(?<=月\\s*)${numeral}(?=\\s*[日号號])`, 'g'),
  new RegExp(`${numeral}(?=[亿億万萬])`, 'g'),
];
const version = new RegExp(
  `(?<=[A-Za-z]\\s?|[问問])([一二三四五六七八九])(?:[点點]([零一二三四五六七八九]))?(?![零〇一二三四五六七八九十百个種种次步层層])`,
  'g',
);

/** Chinese numerals as digits where they are numbers: 二〇一七年六月, 七十亿, llama三, 千问二点五. */
export function arabicNumbers(typed: string): string {
  const replaced = places.reduce((text, place) => text.replace(place, valueOf), typed);
  return replaced.replace(version, (_, whole: string, part?: string) =>
    part === undefined ? valueOf(whole) : `${valueOf(whole)}.${valueOf(part)}`,
  );
}
