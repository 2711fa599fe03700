/** Something that is wrong with a text that should be JSON, and where: `[12, 'name', 'en']`. */
export type JsonFault = {path: (string | number)[]; message: string};

type Level = {
  /** Keys seen so far; null in an array. */
  keys: Set<string> | null;
  /** The key or index that the scan is at. */
  at: string | number;
  /** Whether the next string is a key. */
  isKey: boolean;
};

const literal = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i;
const token = /\s*(?:("(?:[^"\\]|\\.)*")|([{}[\],:])|([^\s{}[\],:"]+|"))/gy;

/**
 * Goes through a text as JSON, as far as `end`, and says which keys stand twice and where it came to.
 * `JSON.parse` says neither: of two equal keys it drops the first in silence.
 */
function scan(
  text: string,
  end: number,
): {twice: (string | number)[][]; path: (string | number)[]; stop: number} {
  const levels: Level[] = [];
  const twice: (string | number)[][] = [];
  const path = (): (string | number)[] => levels.map(({at}) => at);
  let stop = end;
  token.lastIndex = 0;
  for (let match = token.exec(text); match && token.lastIndex <= end; match = token.exec(text)) {
    const [, string, mark, word] = match;
    if (word !== undefined && !literal.test(word)) {
      stop = match.index + match[0].length - word.length;
      break;
    }
    const level = levels.at(-1);
    if (string !== undefined && level?.keys && level.isKey) {
      level.at = string.slice(1, -1);
      level.isKey = false;
      if (level.keys.has(level.at)) twice.push(path());
      level.keys.add(level.at);
    } else if (mark === '{') levels.push({keys: new Set(), at: '', isKey: true});
    else if (mark === '[') levels.push({keys: null, at: 0, isKey: false});
    else if (mark === '}' || mark === ']') levels.pop();
    else if (mark === ',' && level) {
      if (level.keys) level.isKey = true;
      else level.at = Number(level.at) + 1;
    }
  }
  return {twice, path: path().filter((step) => step !== ''), stop};
}

/**
 * Reads JSON and says all that is wrong with it, with line and place.
 * @returns the value, undefined where the text is no JSON
 */
export function readJson(text: string): {value: unknown; faults: JsonFault[]} {
  try {
    const value: unknown = JSON.parse(text);
    const faults = scan(text, text.length).twice.map((path) => ({path, message: 'stands twice'}));
    return {value, faults};
  } catch (error) {
    const {message} = error as Error;
    // Not every message says where: then it is a word that is none, or the end.
    const {path, stop} = scan(text, Number(/position (\d+)/.exec(message)?.[1] ?? text.length));
    const line = text.slice(0, stop).split('\n').length;
    const reason = message.replace(/ (?:in JSON )?at position .*$|, (?:\.\.\.)?".*$/s, '');
    return {value: undefined, faults: [{path, message: `not valid JSON, line ${line}: ${reason}`}]};
  }
}
