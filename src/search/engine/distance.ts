const longest = 64; // letters; longer words are not compared
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1));

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one
 * word of the other; `most + 1` when it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > longest) return most + 1;
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, most + 1);
}

/** How many slips a word of some length may have: none below four letters and digits. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

const digits = (word: string): string => word.replace(/[^0-9]/g, '');

/**
 * The words nearest to one that occurs nowhere. Numbers must be the same: GPT-5 is no slip for GPT-4.
 * @param words how often each known word occurs
 * @returns at most `count`, nearest first; empty when none is near
 */
export function nearestWords(word: string, words: ReadonlyMap<string, number>, count: number): string[] {
  const most = slipsAllowed(word.length);
  if (most === 0) return [];
  const number = digits(word);
  const found: {word: string; rank: number}[] = [];
  for (const [candidate, frequency] of words) {
    if (candidate.length < 3 || Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word, candidate, most);
    if (distance > most || digits(candidate) !== number) continue;
    const otherStart = candidate[0] === word[0] ? 0 : 0.5;
    found.push({word: candidate, rank: distance + otherStart - Math.min(frequency, 100) / 1000});
  }
  found.sort((a, b) => a.rank - b.rank);
  const best = found[0]?.rank ?? 0;
  return found
    .filter(({rank}) => rank < best + 0.5)
    .slice(0, count)
    .map((each) => each.word);
}

/** Whether two texts of one length differ in one character, or in two neighbours that changed places. */
export function oneSlipApart(a: string, b: string): boolean {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  if (first === a.length) return false;
  if (a.slice(first + 1) === b.slice(first + 1)) return true;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
