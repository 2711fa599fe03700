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

/**
 * Makes the function that folds texts.
 * @param traditional traditional and simplified characters in turn
 */
export function createFold(traditional: string): Fold {
  const simplified = new Map<string, string>();
  const characters = [...traditional];
  for (let i = 0; i + 1 < characters.length; i += 2) simplified.set(characters[i]!, characters[i + 1]!);
  const units: Unit[] = [];
  const unitOf = (original: string, place: number): Unit => {
    const code = original.charCodeAt(place);
    return (units[code] ??= describe(original[place]!, simplified));
  };
  const {gap, nothing, letter, digit, mark} = unitKinds;

  return (original) => {
    let text = '';
    let size = 0;
    let parts = new Uint8Array(original.length + 16);
    let offsets = new Uint32Array(original.length + 17);
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
        parts = grown(parts, new Uint8Array(parts.length * 2));
        offsets = grown(offsets, new Uint32Array(parts.length + 1));
      }
      const first = !inWord ? latin.start : unit.upper && lastLower ? latin.hump : latin.inside;
      for (let i = 0; i < unit.text.length; i++) {
        parts[size] = !word ? latin.none : i === 0 ? first : latin.inside;
        offsets[size++] = place;
      }
      text += unit.text;
      last = kind;
      lastLower = kind === letter && !unit.upper;
    }
    offsets[size] = original.length;
    return {text, latin: parts.subarray(0, size), offsets: offsets.subarray(0, size + 1)};
  };
}

/** A longer array that begins with the content of a shorter one. */
function grown<T extends Uint8Array | Uint32Array>(content: T, longer: T): T {
  longer.set(content);
  return longer;
}
