/** A day, a month or a year as it is written in the data: `2023-03-14`, `2023-03`, `2023`. */
export type IsoDate = string;

export type DateFound = {
  date: IsoDate;
  /** Where it stands in what was typed. */
  start: number;
  end: number;
};

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '(19\\d\\d|20[0-3]\\d)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Ways to write a date, the fullest first, and which group holds year, month and day. */
const ways: {pattern: RegExp; groups: [year: number, month?: number, day?: number]}[] = [
  {
    pattern: new RegExp(`${year}\\s*年\\s*(\\d{1,2})\\s*月(?:份)?\\s*(\\d{1,2})\\s*[日号號]`),
    groups: [1, 2, 3],
  },
  {pattern: new RegExp(`(?<!\\d)${year}[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`), groups: [1, 2, 3]},
  {pattern: new RegExp(`\\b${monthName}\\s+${day},?\\s+${year}\\b`, 'i'), groups: [3, 1, 2]},
  {pattern: new RegExp(`\\b${day}\\s+(?:of\\s+)?${monthName},?\\s+${year}\\b`, 'i'), groups: [3, 2, 1]},
  {pattern: new RegExp(`${year}\\s*年\\s*(\\d{1,2})\\s*月(?:份)?`), groups: [1, 2]},
  {pattern: new RegExp(`(?<!\\d)${year}[-/](\\d{1,2})(?![\\d-])`), groups: [1, 2]},
  {pattern: new RegExp(`\\b${monthName},?\\s+(?:of\\s+)?${year}\\b`, 'i'), groups: [2, 1]},
  {pattern: new RegExp(`(?<![\\d.])${year}\\s*年`), groups: [1]},
  {pattern: new RegExp(`(?<![\\w.-])${year}(?![\\w.-])`), groups: [1]},
];

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return months.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3))) + 1;
}

/** The first date in a text, in any of the ways in which it is written; null when there is none. */
export function findDate(typed: string): DateFound | null {
  const text = typed.normalize('NFKC').length === typed.length ? typed.normalize('NFKC') : typed;
  for (const {pattern, groups} of ways) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [inYear, inMonth, inDay] = groups;
    const parts = [match[inYear]!];
    if (inMonth !== undefined) {
      const month = monthOf(match[inMonth]!);
      if (month < 1 || month > 12) continue;
      parts.push(twoDigits(month));
    }
    if (inDay !== undefined) {
      const number = Number(match[inDay]);
      if (number < 1 || number > 31) continue;
      parts.push(twoDigits(number));
    }
    return {date: parts.join('-'), start: match.index, end: match.index + match[0].length};
  }
  return null;
}

/** The ways in which texts write a date, the one used most first. */
export function datesWritten(date: IsoDate): string[] {
  const [inYear = '', month, inDay] = date.split('-');
  if (month === undefined) return [`${inYear}年`, inYear];
  const name = months[Number(month) - 1]!;
  const named = name[0]!.toUpperCase() + name.slice(1);
  if (inDay === undefined) return [`${inYear}年${Number(month)}月`, `${named} ${inYear}`, date];
  return [
    date,
    `${inYear}年${Number(month)}月${Number(inDay)}日`,
    `${Number(inDay)} ${named} ${inYear}`,
    `${named} ${Number(inDay)}, ${inYear}`,
  ];
}

/** How well a date of the data agrees with one asked for: 1 the same or within it, less when only near. */
export function dateAgrees(known: IsoDate, asked: IsoDate): number {
  if (known === asked) return 1;
  if (known.startsWith(asked)) return 0.95;
  if (asked.length === 10 && known.slice(0, 7) === asked.slice(0, 7)) return known.length === 7 ? 0.7 : 0.5;
  return 0;
}
