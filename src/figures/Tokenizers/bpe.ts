/** Byte pair encoding as OpenAI's tokenisers do it: a text is cut by a pattern, then bytes are merged by rank. */

export const encodings = ['r50k', 'cl100k', 'o200k'] as const;
export type Encoding = (typeof encodings)[number];

const contraction = `'(?:[sS]|[dD]|[mM]|[tT]|[lL][lL]|[vV][eE]|[rR][eE])`;

/**
 * Where a text may be cut before anything is merged: nothing is ever merged over these borders. As in
 * tiktoken's `openai_public.py`, written for JavaScript.
 */
const patterns: Record<Encoding, RegExp> = {
  r50k: /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu,
  cl100k: new RegExp(
    `${contraction}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*` +
      `|\\s+$|\\s*[\\r\\n]|\\s+(?!\\S)|\\s`,
    'gu',
  ),
  o200k: new RegExp(
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?:${contraction})?` +
      `|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?:${contraction})?` +
      `|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+`,
    'gu',
  ),
};

/** The rank of each token, which is its number too. A token is a string with one character for each byte. */
export type Ranks = ReadonlyMap<string, number>;

/** Reads a file of ranks; its layout is that of `scripts/packFigureData.mjs`. */
export function readRanks(buffer: ArrayBuffer): Ranks {
  const count = new Uint32Array(buffer, 0, 1)[0]!;
  const lengths = new Uint8Array(buffer, 4, count);
  const bytes = new Uint8Array(buffer, 4 + count);
  const ranks = new Map<string, number>();
  let at = 0;
  lengths.forEach((length, rank) => {
    ranks.set(String.fromCharCode(...bytes.subarray(at, at + length)), rank);
    at += length;
  });
  return ranks;
}

const utf8 = new TextEncoder();

/** The bytes of a text, each as a character. */
export const bytesOf = (text: string): string => String.fromCharCode(...utf8.encode(text));

/** The pieces that a text is cut into before merging. */
export const cut = (text: string, encoding: Encoding): string[] => text.match(patterns[encoding]) ?? [];

/**
 * Merges the bytes of one piece: again and again the pair of neighbours with the lowest rank, the first
 * of them if there are several, until no pair is a token.
 * @returns the parts at the start and after each merge
 */
export function mergeSteps(bytes: string, ranks: Ranks): string[][] {
  let parts = Array.from(bytes);
  const steps = [parts];
  for (;;) {
    let [lowest, at] = [Infinity, -1];
    for (let index = 0; index + 1 < parts.length; index += 1) {
      const rank = ranks.get(parts[index]! + parts[index + 1]!) ?? Infinity;
      if (rank < lowest) [lowest, at] = [rank, index];
    }
    if (at < 0) return steps;
    parts = [...parts.slice(0, at), parts[at]! + parts[at + 1]!, ...parts.slice(at + 2)];
    steps.push(parts);
  }
}

export type Token = {
  /** Its bytes, each as a character. */
  bytes: string;
  id: number;
};

/** A text as tokens, piece by piece. A piece that is a token itself is taken whole. */
export function tokenize(text: string, encoding: Encoding, ranks: Ranks): Token[] {
  return cut(text, encoding).flatMap((piece) => {
    const bytes = bytesOf(piece);
    const parts = ranks.has(bytes) ? [bytes] : mergeSteps(bytes, ranks).at(-1)!;
    return parts.map((part) => ({bytes: part, id: ranks.get(part)!}));
  });
}

const strict = new TextDecoder('utf-8', {fatal: true});

/** The text that bytes stand for, null when they are only part of a character. */
export function textOf(bytes: string): string | null {
  try {
    return strict.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** Bytes as they are written: `E5 B1 8F`. */
export const hex = (bytes: string): string =>
  Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')).join(' ');

/** A token as it can be seen: white space by a sign, part of a character by its bytes. */
export function visible(bytes: string): string {
  const text = textOf(bytes);
  if (text === null) return hex(bytes);
  return text.replaceAll(' ', '␣').replaceAll('\n', '↵').replaceAll('\r', '␍').replaceAll('\t', '⇥');
}
