import {isHan, latin, type Fold, type Folded} from './fold';
import {oneSlipApart} from './distance';
import {datesWritten, findDate, type IsoDate} from './dates';
import {nameOfForm, type Lexicon, type Variant} from './lexicon';
import {readOperators} from './operators';
import {hanUnits, isUnit, quantitiesWritten} from './quantity';
import {arabicNumbers, numberedNames} from './numerals';
import {
  asksForMeaning,
  cues,
  fragmentWords,
  glueWords,
  longestStop,
  particles,
  sameQuestion,
  smallWords,
  spellings,
  stems,
  stopWords,
  verdictOf,
} from './words';
import type {SearchKind, SpellingTables} from './types';

export type Term = {
  text: string;
  /** Itself and its other names. */
  variants: Variant[];
  /** How much it says, before it is known how rare it is. */
  weight: number;
  /** Whether a document without it is the poorer: not so for the words of a question. */
  counts: boolean;
  /** A pair of characters between two others, and so perhaps the end of one word and the start of the next. */
  joint?: boolean;
  /** Set for a date: events of that day, month or year have it. */
  date?: IsoDate;
};

/** A word that occurs nowhere, and the one that was looked for in its place. */
export type Slip = {written: string; meant: string};

export type Query = {
  /** The whole, folded, without stops. */
  phrase: string;
  /** The whole, folded, stops and all. */
  whole: string;
  /** The same without its date, with the places of its Latin words. */
  folded: Folded;
  terms: Term[];
  /** What to add to the score of each kind of document. */
  kinds: Partial<Record<SearchKind, number>>;
  /** The verdict that is asked for: rows that have it come first. */
  verdict: string | null;
  /** Folded texts that must stand in what is found, and such as must not. */
  exact: string[];
  without: string[];
  slips: Slip[];
  /** Whether only the beginning of what was typed was looked at. */
  cut: boolean;
};

/** What the parser asks of the documents. */
export type Vocabulary = {
  lexicon: Lexicon;
  /** Words of Latin letters and how often they occur. */
  words: ReadonlyMap<string, number>;
  /** Whether a folded text occurs anywhere. */
  occurs: (text: string) => boolean;
  /** The words and names of Latin letters nearest to one that occurs nowhere. */
  nearest: (word: string) => string[];
  /** The same for names only, of which it may be several words. */
  nearestName: (text: string) => string | null;
  /** Whether some Latin word has this text in it. */
  inWord: (text: string) => boolean;
  /** Words of Latin letters with the same stem. */
  family: (word: string) => string[];
  fold: Fold;
  tables: SpellingTables;
};

type Piece = {text: string; kind: 'name' | 'stop' | 'han' | 'latin'};

/** Characters of a query that are looked at: nobody types more, and a pasted page must not freeze the tab. */
export const maxQuery = 200;

/** A place where a word may begin or end: not inside a Latin word. */
const isCut = ({text, latin: parts}: Folded, place: number): boolean =>
  place === 0 || place === text.length || parts[place]! <= latin.start || parts[place - 1] === latin.none;

const cost = {name: 1, stop: 1.1, han: 1.5, latin: 1.25, mark: 0};

/** Cuts a folded text into known names, stop words and the rest, as few pieces as can be. */
export function cutWords(folded: Folded, lexicon: Lexicon): Piece[] {
  const {text, latin: parts} = folded;
  const best: {cost: number; from: number; kind: Piece['kind'] | 'mark'}[] = [
    {cost: 0, from: 0, kind: 'mark'},
  ];
  const offer = (from: number, to: number, kind: Piece['kind'] | 'mark'): void => {
    const total = best[from]!.cost + cost[kind];
    if (!best[to] || total < best[to].cost) best[to] = {cost: total, from, kind};
  };
  for (let from = 0; from < text.length; from++) {
    if (!best[from]) continue;
    const inLatin = parts[from] !== latin.none;
    if (!inLatin && !isHan(text[from]!)) {
      offer(from, from + 1, 'mark');
      continue;
    }
    let end = from + 1;
    if (inLatin) {
      while (end < text.length && !isCut(folded, end)) end++;
      offer(from, end, 'latin');
    } else {
      offer(from, end, 'han');
    }
    for (
      let to = from + 1;
      to <= Math.min(text.length, from + Math.max(lexicon.longest, longestStop));
      to++
    ) {
      if (!isCut(folded, to)) continue;
      const word = text.slice(from, to);
      if (lexicon.has(word)) offer(from, to, 'name');
      if (stopWords.has(word)) offer(from, to, 'stop');
    }
  }
  const pieces: Piece[] = [];
  for (let to = text.length; to > 0; to = best[to]!.from) {
    const {from, kind} = best[to]!;
    if (kind === 'mark') continue;
    const word = text.slice(from, to);
    const next = pieces[0];
    // Unknown characters side by side are one run.
    if (kind === 'han' && next?.kind === 'han' && text.startsWith(next.text, to))
      next.text = word + next.text;
    else pieces.unshift({text: word, kind});
  }
  return pieces;
}

const isSmall = (run: string): boolean => [...run].every((char) => smallWords.includes(char));

/** A run without the particles at its ends; as it is when it consists of them. */
function withoutParticles(run: string): string {
  const rest = run.replace(new RegExp(`^[${particles}]+`), '').replace(new RegExp(`[${particles}]+$`), '');
  return rest.length > 1 || rest.length === run.length ? rest : run;
}

/** Cuts a run of Chinese that is no known name into the longest parts that occur. */
function cutRun(run: string, occurs: Vocabulary['occurs']): string[] {
  if (run.length < 2 || occurs(run)) return [run];
  const parts: string[] = [];
  let from = 0;
  while (from < run.length) {
    let to = from + 1;
    while (to < run.length && occurs(run.slice(from, to + 1))) to++;
    // A small word between two others belongs to neither: 微调和提示.
    while (to - from > 2 && to < run.length && smallWords.includes(run[to - 1]!)) to--;
    if (to - from > 1) parts.push(withoutParticles(run.slice(from, to)));
    from = to;
  }
  return parts.length > 0 ? parts : [run];
}

const slipped = 0.75;

/** The name in Chinese that a run with one slip was meant to be. */
function nearestHanName(run: string, lexicon: Lexicon): string | null {
  if (run.length < 3) return null;
  for (const name of lexicon.names.keys()) {
    if (name.length === run.length && isHan(name) && oneSlipApart(run, name)) return name;
  }
  return null;
}

function withOthers(variants: Variant[], lexicon: Lexicon): Variant[] {
  const all = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    all.set(text, Math.max(all.get(text) ?? 0, weight));
  };
  for (const {text, weight} of variants) {
    add(text, weight);
    for (const other of lexicon.othersOf(text)) add(other.text, weight * other.weight);
  }
  return [...all].map(([text, weight]) => ({text, weight}));
}

/** Other forms of a Latin word; a slip is noted where there is one. */
function latinVariants(word: string, vocabulary: Vocabulary, slips: Slip[]): Variant[] {
  const {lexicon, words, nearest, nearestName, inWord, family} = vocabulary;
  const variants: Variant[] = spellings(word).map((text, i) => ({text, weight: i === 0 ? 1 : 0.98}));
  const name = nameOfForm(word, lexicon);
  if (name === word) return variants;
  if (name !== null) return [...variants, {text: name, weight: 0.95}];
  const known = variants.some(({text}) => words.has(text));
  const meant = known || inWord(word) ? null : (nearestName(word) ?? nearest(word)[0] ?? null);
  if (meant !== null) slips.push({written: word, meant});
  if (meant !== null && lexicon.has(meant)) variants.push({text: meant, weight: 0.9});
  const forms = new Set([
    ...stems(word)
      .slice(1)
      .filter((form) => words.has(form)),
    ...family(word),
  ]);
  // Beside a name that is one slip away, a form of the word as typed is a guess.
  for (const form of forms) if (form !== word) variants.push({text: form, weight: meant ? 0.6 : 0.9});
  if (meant !== null && forms.size === 0)
    for (const near of nearest(word)) variants.push({text: near, weight: slipped});
  return variants;
}

/** What a term is worth by where it comes from. */
export const weights = {name: 1.4, word: 0.8, whole: 0.4, question: 0.05, date: 1.4, quantity: 1.2};

const fragment = 0.15;
const isFragment = (pair: string): boolean => [...pair].some((char) => fragmentWords.includes(char));

/** Whether a piece of a sentence is no word: one character, or such as only hold words together. */
const isGlue = (part: string): boolean =>
  part.length === 1 || [...part].every((char) => fragmentWords.includes(char) || glueWords.includes(char));

/** The terms of a run of Chinese that is no known name: its parts, and these by their pairs of characters. */
function runTerms(text: string, subject: boolean, {lexicon, occurs}: Vocabulary, slips: Slip[]): Term[] {
  const run = withoutParticles(text);
  if (subject && isSmall(run)) return [];
  const meant = occurs(run) ? null : nearestHanName(run, lexicon);
  if (meant) {
    slips.push({written: run, meant});
    const variants = withOthers([{text: meant, weight: slipped}], lexicon);
    return [{text, variants, weight: weights.name, counts: true}];
  }
  return cutRun(run, occurs).flatMap((part): Term[] => {
    const whole = {text: part, variants: [{text: part, weight: 1}], weight: weights.word, counts: true};
    if (subject && isGlue(part)) return [{...whole, weight: weights.question, counts: false}];
    if (part.length < 3) return [whole];
    const pairs = Array.from({length: part.length - 1}, (_, i) => part.slice(i, i + 2));
    const weight = (weights.word * part.length) / 2 / pairs.length;
    return [
      {...whole, weight: weights.whole, counts: false},
      ...pairs.map((pair, i) => ({
        text: pair,
        variants: [{text: pair, weight: 1}],
        // With a small word in it a pair is no word, and rare for no reason: 都只 in 大家都只用解码器.
        weight: isFragment(pair) ? weight * fragment : weight,
        counts: !isFragment(pair),
        joint: i > 0 && i < pairs.length - 1,
      })),
    ];
  });
}

/** A folded text in the words of this site where those of Taiwan are others. */
function foldRegional(typed: string, {fold, tables}: Vocabulary): Folded {
  let folded = fold(typed);
  for (const [theirs, ours] of tables.regional) {
    if (folded.text.includes(theirs)) folded = fold(folded.text.replaceAll(theirs, ours));
  }
  return folded;
}

/** What to add to the score of each kind of document, by the words of the question. */
function kindsAsked(typed: string): Query['kinds'] {
  const kinds: Query['kinds'] = {};
  const lower = typed.toLowerCase();
  for (const cue of cues) {
    if (!cue.pattern.test(lower)) continue;
    for (const [kind, extra] of Object.entries(cue.kinds)) {
      kinds[kind as SearchKind] = Math.max(kinds[kind as SearchKind] ?? 0, extra);
    }
  }
  return kinds;
}

function dateTerm(date: IsoDate, fold: Fold): Term {
  const variants = datesWritten(date).map((written) => ({text: fold(written).text, weight: 1}));
  return {text: variants[0]!.text, variants, weight: weights.date, counts: true, date};
}

/** Reads what was typed: the words, their other names, and what kind of thing is asked for. */
export function parseQuery(typed: string, vocabulary: Vocabulary): Query {
  const {fold, lexicon, occurs} = vocabulary;
  const slips: Slip[] = [];
  const isName = (text: string): boolean => lexicon.has(fold(text).text);
  const numbered = numberedNames(arabicNumbers(typed.slice(0, maxQuery)), isName);
  const {rest, exact, without} = readOperators(numbered);
  const whole = foldRegional(rest, vocabulary);
  // A name that has a year in it stays one.
  const dated = lexicon.has(whole.text) ? null : findDate(rest);
  const undated = dated ? `${rest.slice(0, dated.start)} ${rest.slice(dated.end)}` : rest;
  const folded = dated ? foldRegional(undated, vocabulary) : whole;

  // The whole as a name with a slip, before it is cut where the slip is.
  const isRun = folded.text !== '' && [...folded.text].every(isHan);
  const meant =
    isRun && !lexicon.has(folded.text) && !occurs(folded.text) ? nearestHanName(folded.text, lexicon) : null;
  const pieces: Piece[] = meant ? [{text: folded.text, kind: 'han'}] : cutWords(folded, lexicon);
  const joined = joinUnknown(joinQuantities(pieces), vocabulary);
  const subject = dated !== null || joined.some(({kind, text}) => kind !== 'stop' && !isSmall(text));
  const terms = joined.flatMap(({text, kind}): Term[] => {
    if (kind === 'han') return runTerms(text, subject, vocabulary, slips);
    const quantities = kind === 'name' ? [] : quantitiesWritten(text);
    if (quantities.length > 0) {
      const variants = quantities.map((written) => ({text: written, weight: 1}));
      return [{text, variants, weight: weights.quantity, counts: true}];
    }
    const minor = kind === 'stop' && subject;
    const same = kind === 'stop' ? sameQuestion(text) : spellings(text);
    const own =
      kind === 'latin'
        ? latinVariants(text, vocabulary, slips)
        : same.map((each) => ({text: each, weight: 1}));
    if (minor) return [{text, variants: own, weight: weights.question, counts: false}];
    // A single letter says nothing beside other words.
    if (text.length === 1 && joined.length > 1)
      return [{text, variants: own, weight: weights.question, counts: false}];
    const named = own.some((each) => lexicon.has(each.text));
    return [
      {text, variants: withOthers(own, lexicon), weight: named ? weights.name : weights.word, counts: true},
    ];
  });
  if (dated) terms.unshift(dateTerm(dated.date, fold));
  const words = pieces.filter(({kind}) => kind !== 'stop').map(({text}) => text);
  return {
    phrase: dated ? whole.text : words.join(''),
    whole: whole.text,
    folded,
    terms,
    kinds: kindsAsked(rest),
    verdict: asksForMeaning(rest) ? null : verdictOf(rest),
    exact: exact.map((each) => fold(each).text).filter((text) => text !== ''),
    without: without.map((each) => fold(each).text).filter((text) => text !== ''),
    slips,
    cut: typed.length > maxQuery,
  };
}

/** Joins a number with the unit after it: `175 billion`, `1750亿参数`. */
function joinQuantities(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const unit = isUnit(piece.text)
      ? piece.text
      : piece.kind === 'han'
        ? hanUnits.find((each) => piece.text.startsWith(each))
        : undefined;
    if (!last || unit === undefined || !/^\d+(?:\.\d+)?$/.test(last.text)) {
      joined.push({...piece});
      continue;
    }
    last.text += unit;
    const rest = piece.text.slice(unit.length);
    if (rest !== '') joined.push({text: rest, kind: piece.kind});
  }
  return joined;
}

/** Joins a Latin word with the number after it, and neighbours that are known only together. */
function joinUnknown(pieces: Piece[], {words, occurs, nearestName}: Vocabulary): Piece[] {
  const isLatin = ({text, kind}: Piece): boolean => kind === 'latin' || (kind === 'name' && !isHan(text));
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const strange =
      last && isLatin(last) && isLatin(piece) && (!words.has(piece.text) || !words.has(last.text));
    const both = (last?.text ?? '') + piece.text;
    const known = (): boolean =>
      /^[0-9.]+$/.test(piece.text)
        ? occurs(both) || nearestName(both) !== null
        : words.has(both) || nearestName(both) !== null;
    if (strange && known()) {
      last.text = both;
      last.kind = 'latin';
    } else {
      joined.push({...piece});
    }
  }
  return joined;
}
