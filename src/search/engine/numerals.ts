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

/** 三点一: no time of the day, and no 一 of the next word. */
const decimal =
  /([一二三四五六七八九])[点點]([零一二三四五六七八九])(?![零〇一二三四五六七八九十百分刻半鐘钟致样樣些个個起直定种種次般])/g;

/** Chinese numerals as digits where they are numbers: 二〇一七年六月, 七十亿, llama三, 千问二点五, 三点一. */
export function arabicNumbers(typed: string): string {
  const replaced = places.reduce((text, place) => text.replace(place, valueOf), typed);
  return replaced
    .replace(decimal, (_, whole: string, part: string) => `${valueOf(whole)}.${valueOf(part)}`)
    .replace(version, (_, whole: string) => valueOf(whole));
}

const generation = /(?:第\s*)?([一二两三四五六七八九]|\d(?:\.\d)?)\s*代(?![码碼价價理替表])/g;
const longestName = 16; // characters before it that may be the name

/**
 * The generation of a name as its number, where a name has it: 百川二代 and 百川第二代 are 百川2.
 * @param isName whether something is called so
 */
export function numberedNames(typed: string, isName: (text: string) => boolean): string {
  return typed.replace(generation, (said, digit: string, at: number) => {
    const number = /\d/.test(digit) ? digit : valueOf(digit);
    const before = typed.slice(Math.max(0, at - longestName), at);
    for (let from = 0; from < before.length - 1; from++)
      if (isName(before.slice(from) + number)) return `${number} `;
    return said;
  });
}
