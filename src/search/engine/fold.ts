/** A text brought to the form that is compared. */
export type Folded = {
  /** Lower case, simplified, half width; spaces, hyphens and quotes are gone, so `GPT 3` is `gpt3`. */
  text: string;
  /** For each unit of `text`, its part in a word of Latin letters and digits: one of `latin`. */
  latin: Uint8Array;
  /** For each unit of `text`, its place in the original; a last one for the end. */
  offsets: Uint32Array;
};

export type Fold = (text: string) => Folded;

/** Where a unit stands in a word of Latin letters and digits; `hump` is the G of ChatGPT. */
export const latin = {none: 0, start: 1, hump: 2, inside: 3} as const;

/** Dropped from the text, but the next Latin word begins anew. */
const gaps = new Set(' \t\n\r\u00a0\u3000-_\'"`*‐‑‒–—―·・‧‘’“”「」『』《》〈〉\u00ad\u200b');

const isHanCode = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** Whether a folded character is a Chinese one. */
export const isHan = (char: string): boolean => isHanCode(char.charCodeAt(0));

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

const isOtherLetter = (char: string): boolean => /^[\p{L}\p{N}]$/u.test(char);

/** Without width, case and accents. */
const plain = (char: string): string =>
  char.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const unitKinds = {gap: 0, nothing: 1, han: 2, letter: 3, digit: 4, mark: 5};

/** What becomes of one unit of the original. */
type Unit = {text: string; kind: number; upper: boolean};

function describe(char: string, simplified: ReadonlyMap<string, string>): Unit {
  const form = isHanCode(char.charCodeAt(0)) ? char : plain(char);
  const text = simplified.get(form) ?? form;
  const {gap, nothing, han, letter, digit, mark} = unitKinds;
  const first = text.charCodeAt(0);
  let kind = mark;
  if (text === '') kind = nothing;
  else if (gaps.has(char) || gaps.has(text)) kind = gap;
  else if (isHanCode(first)) kind = han;
  else if (isDigitCode(first)) kind = digit;
  else if ((first >= 97 && first <= 122) || (first > 127 && isOtherLetter(text[0]!))) kind = letter;
  return {text, kind, upper: kind === letter && char !== text && /\p{Lu}/u.test(char)};
}

/** Where the parts of folded texts lie one after the other, so that none needs arrays of its own. */
export type Store = {latin: Uint8Array; size: number};

/** Folds a text; of what `Folded` has, `latin` is put at the end of the store, and there are no offsets. */
export type FoldInto = (original: string, store: Store) => string;

/**
 * Makes the functions that fold texts.
 * @param traditional traditional and simplified characters in turn
 */
export function createFolds(traditional: string): {fold: Fold; foldInto: FoldInto} {
  const simplified = new Map<string, string>();
  const characters = [...traditional];
  for (let i = 0; i + 1 < characters.length; i += 2) simplified.set(characters[i]!, characters[i + 1]!);
  const units: Unit[] = [];
  const unitOf = (original: string, place: number): Unit => {
    const code = original.charCodeAt(place);
    return (units[code] ??= describe(original[place]!, simplified));
  };
  const {gap, nothing, letter, digit, mark} = unitKinds;

  // Of the text that is being folded: its units, their parts in words, their places in the original.
  let codes = new Uint16Array(0);
  let parts = new Uint8Array(0);
  let offsets = new Uint32Array(0);

  /** Folds a text into these three. @returns how many units it has then */
  const run = (original: string): number => {
    let size = 0;
    let last = gap;
    let lastLower = false;
    for (let place = 0; place < original.length; place++) {
      const unit = unitOf(original, place);
      let {kind} = unit;
      if (kind === gap) last = gap;
      if (kind === gap || kind === nothing) continue;
      if (
        kind === mark &&
        unit.text === '.' &&
        last === digit &&
        isDigitCode(original.charCodeAt(place + 1))
      ) {
        kind = digit;
      }
      const word = kind === letter || kind === digit;
      const inWord = last === letter || last === digit;
      if (size + unit.text.length >= parts.length) {
        const room = 2 * (size + unit.text.length) + 1024;
        codes = grown(codes, new Uint16Array(room));
        parts = grown(parts, new Uint8Array(room));
        offsets = grown(offsets, new Uint32Array(room + 1));
      }
      const first = !inWord ? latin.start : unit.upper && lastLower ? latin.hump : latin.inside;
      for (let i = 0; i < unit.text.length; i++) {
        codes[size] = unit.text.charCodeAt(i);
        parts[size] = !word ? latin.none : i === 0 ? first : latin.inside;
        offsets[size++] = place;
      }
      last = kind;
      lastLower = kind === letter && !unit.upper;
    }
    return size;
  };

  /** In one piece: a string to which one adds unit by unit is a tree, dear to make and to read. */
  const written = (size: number): string => {
    let text = '';
    // Spread, a typed array is gone through number by number.
    for (let from = 0; from < size; from += atOnce)
      text += String.fromCharCode.apply(null, codes.subarray(from, Math.min(size, from + atOnce)) as never);
    return text;
  };

  return {
    fold: (original) => {
      const size = run(original);
      const places = new Uint32Array(size + 1);
      places.set(offsets.subarray(0, size));
      places[size] = original.length;
      return {text: written(size), latin: parts.slice(0, size), offsets: places};
    },
    foldInto: (original, store) => {
      const size = run(original);
      const end = store.size + size;
      if (end > store.latin.length) store.latin = grown(store.latin, new Uint8Array(2 * end + 4096));
      copy(parts, 0, size, store.latin, store.size);
      store.size = end;
      return written(size);
    },
  };
}

const atOnce = 2048; // units: arguments of one call

/** Copies numbers from one array into another: of few, by itself, which is quicker than to ask for it. */
export function copy(from: Uint8Array, start: number, count: number, to: Uint8Array, place: number): void {
  if (count > 64) to.set(from.subarray(start, start + count), place);
  else for (let i = 0; i < count; i++) to[place + i] = from[start + i]!;
}

/** The function that folds a text by itself. @param traditional as for `createFolds` */
export const createFold = (traditional: string): Fold => createFolds(traditional).fold;

/** A longer array that begins with the content of a shorter one. */
function grown<T extends Uint8Array | Uint16Array | Uint32Array>(content: T, longer: T): T {
  longer.set(content);
  return longer;
}
