/**
 * A reader's case: who he is and what he means to do with some weights, and how it is written into
 * an address (`?case=de.u2000000.commercial.distil`). Pure; nothing here knows a licence.
 */

export type Case = {
  /** ISO 3166 alpha-2 code, or EU for any member state; null where not told. */
  country: string | null;
  /** Monthly active users of his products; null where not told. */
  users: number | null;
  /** Yearly revenue in US dollars; null where not told. */
  revenue: number | null;
  /** Uses it in a business, internally or in what is sold. */
  commercial: boolean;
  /** Lets others use it over a network, as a service; that is commercial as well. */
  service: boolean;
  /** Trains other models on its outputs. */
  distil: boolean;
  /** Gives the weights, changed or not, to others. */
  redistribute: boolean;
  /** Ships the weights inside an app or a device; that gives them to others as well. */
  device: boolean;
};

const marks = ['commercial', 'service', 'distil', 'redistribute', 'device'] as const;

/** No number larger than this is anybody's; it keeps an address from being a page of digits. */
const most = 1e13;

export const emptyCase: Case = {
  country: null,
  users: null,
  revenue: null,
  commercial: false,
  service: false,
  distil: false,
  redistribute: false,
  device: false,
};

/** Whether a case asks anything. */
export function isAsked(asked: Case): boolean {
  return writeCase(asked) !== '';
}

/** A country as it is compared: upper case, and ISO’s GB for the UK. */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return code === 'UK' ? 'GB' : code;
}

/** What follows from what is said: a service is commercial, and what is shipped is passed on. */
export function completed(asked: Case): Case {
  const {commercial, service, redistribute, device} = asked;
  return {...asked, commercial: commercial || service, redistribute: redistribute || device};
}

/**
 * Reads a case from its place in an address: words joined by dots, in any order. What it does not
 * know is left out; of two of a kind the last counts.
 */
export function parseCase(text: string): Case {
  const read: Case = {...emptyCase};
  for (const word of text.toLowerCase().split('.')) {
    const mark = marks.find((known) => known === word);
    const number = /^([ur])(\d{1,14})$/.exec(word);
    if (mark) read[mark] = true;
    else if (number) read[number[1] === 'u' ? 'users' : 'revenue'] = Math.min(Number(number[2]), most);
    else if (/^[a-z]{2}$/.test(word)) read.country = countryCode(word);
  }
  return completed(read);
}

/** Whether another mark says it already. */
const isImplied = (mark: (typeof marks)[number], {service, device}: Case): boolean =>
  (mark === 'commercial' && service) || (mark === 'redistribute' && device);

/** Writes a case for an address, always in the same order; empty where nothing is asked. */
export function writeCase(asked: Case): string {
  const {country, users, revenue} = asked;
  const count = (letter: string, value: number | null): string[] =>
    value === null ? [] : [`${letter}${Math.min(Math.round(value), most)}`];
  return [
    ...(country ? [country.toLowerCase()] : []),
    ...count('u', users),
    ...count('r', revenue),
    ...marks.filter((mark) => asked[mark] && !isImplied(mark, asked)),
  ].join('.');
}
