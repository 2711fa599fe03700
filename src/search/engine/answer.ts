import {fields, type Corpus} from './corpus';
import {isHan, latin} from './fold';
import {otherWord} from './lexicon';
import type {Query} from './query';
import {verdictOf} from './words';

/** What a query asks of a model: a fact that the data has. */
export type Asked = {
  /** Id of the model. */
  model: string;
  about: 'license' | 'date' | 'size';
  /** Number of parameters that tells a variant apart, 72B; null where none is named. */
  size: number | null;
};

const license = new RegExp(
  [
    '许可|授权|协议|条款|商用|商业|卖钱|赚钱|收费|合规|违规|违约|合法|犯法|再分发|转售|月活',
    '公司内部|给客户|生产环境|(?:去|来)训练|训练(?:自己|自家|别的|另|其他)',
    'licen[cs]e|commercial|can (?:i|we) (?:sell|use|train|ship|redistribute)|allowed|permitted|complian',
    'redistribut|self-?host|(?:in|for) production|restrictions?\\b|paid agreement|revenue|monthly active',
  ].join('|'),
  'i',
);
/** What asks for several models, or for one out of all. */
const list =
  /哪些|哪几个|哪个|哪款|名单|清单|列表|推荐|选型|对比|有没有|\bwhich\b|\blist of\b|\bany\b|\bbest\b|\bmodels\b/i;
const size =
  /多少.{0,2}参数|参数.{0,3}多少|参数量|多大|几个参数|(?:几|多少)\s*(?:b|亿)(?![a-z])|how (?:many|big|large)|parameter count|number of param|\bsize\b/i;
/** What stands beside a model's name, folded, where nothing but its size can be meant: `gpt3 parameters`, not `BERT参数共享`. */
const sizeAlone =
  /^(?:of|the|in|for|有|的|多少|哪些)*(?:params?|parameters?|参数|参数规模|模型大小|规模|尺寸)(?:of|the|in|for|的|数|是|呢)*$/;
const date =
  /什么时候|何时|哪一?年|年份|几月|哪天|几号|发布日期|发布时间|\bwhen\b|what (?:year|date)|release date|\byear\b/i;
const parameters = /(\d+(?:\.\d+)?)\s*(?:(b|billion)|(m|million)|(亿))(?![a-z])/i;

const sizeNamed = (typed: string): number | null => {
  const match = parameters.exec(typed);
  if (!match) return null;
  const [, number, billions, millions] = match;
  return Number(number) * (billions ? 1e9 : millions ? 1e6 : 1e8);
};

/**
 * Reads a question about the licence, the date or the size of a model.
 * @param typed traditional characters simplified, as far as they can be
 * @returns null for everything else: an answer that was not asked for is in the way
 */
export function readQuestion(typed: string, query: Query, corpus: Corpus): Asked | null {
  const {named, documents, bounds, text: all} = corpus;
  const about = size.test(typed)
    ? 'size'
    : date.test(typed)
      ? 'date'
      : license.test(typed) || verdictOf(typed) !== null
        ? 'license'
        : null;
  // The longest name counts: Qwen2.5-Coder, not Qwen.
  let model: string | null = null;
  let longest = 0;
  let name = '';
  for (const {text, variants} of query.terms) {
    for (const {text: variant, weight} of variants) {
      // What a word may mean is not what was named: 国产 is no name of Qwen.
      if (weight === otherWord) continue;
      const found = (named.get(variant) ?? []).find(({document}) => documents[document]!.kind === 'model');
      if (!found || text.length * weight <= longest) continue;
      longest = text.length * weight;
      name = text;
      model = /^\/models\/([^/]+)\/$/.exec(documents[found.document]!.url)?.[1] ?? null;
    }
  }
  if (model === null) return null;
  if (about === 'license') {
    // DeepSeek is a name of DeepSeek LLM and of many more, whose licences are others.
    const at = corpus.places.get(`/models/${model}/`)! * fields.length;
    const heading = all.slice(bounds[at], bounds[at + 1]! - 1);
    const isShortened = heading !== name && heading.startsWith(name);
    if (isShortened && rowsOfFamily(query, corpus).length > 1) return null;
  }
  const meant = about ?? (sizeAlone.test(query.whole.replace(name, '')) ? 'size' : null);
  return meant && {model, about: meant, size: sizeNamed(typed)};
}

const shortestFamily = 4; // letters

/** Words that names begin with and that say nothing of whose they are. */
const ordinary = new Set(['code', 'open', 'stable']);

/** The rows of all models whose names begin with a word: those of Mistral, where no model has this name alone. */
function rowsOfFamily({terms}: Query, {documents, bounds, text, latin: parts, named}: Corpus): number[] {
  const isTerm = (word: string): boolean =>
    (named.get(word) ?? []).some(({document}) => documents[document]!.kind === 'term');
  const words = terms
    .filter(({text: word, counts}) => counts && word.length >= shortestFamily && !isHan(word))
    .map((term) => term.text)
    .filter((word) => !ordinary.has(word) && !isTerm(word));
  return documents.flatMap(({kind}, index) => {
    const start = bounds[index * fields.length]!;
    const begins = (word: string): boolean =>
      text.startsWith(word, start) && (parts[start + word.length] ?? latin.none) < latin.hump;
    return kind === 'license' && words.some(begins) ? [index] : [];
  });
}

/** The documents that have what is asked for. */
export type Answering = {
  /** The row or the page of the model named. */
  ofModel: ReadonlySet<number>;
  /** The rows of a family, or the table of licences where a query wants such models as may be used. */
  ofMany: ReadonlySet<number>;
};

/**
 * Finds the documents that have what is asked for; none where nothing is.
 * @param question what `readQuestion` read
 */
export function placesOfAnswer(
  typed: string,
  query: Query,
  question: Asked | null,
  corpus: Corpus,
): Answering {
  const at = (url: string): number[] => {
    const place = corpus.places.get(url);
    return place === undefined ? [] : [place];
  };
  const ofModel = new Set<number>();
  const ofMany = new Set<number>();
  if (question) {
    const {model, about} = question;
    const rows = about === 'license' ? at(`/licenses/#${model}`) : [];
    for (const place of rows.length > 0 ? rows : at(`/models/${model}/`)) ofModel.add(place);
  } else if (license.test(typed) || verdictOf(typed) !== null) {
    const family = rowsOfFamily(query, corpus);
    const table = list.test(typed) ? [...at('/licenses/'), ...at('/licenses/#table')] : [];
    for (const place of family.length > 0 ? family : table) ofMany.add(place);
  }
  return {ofModel, ofMany};
}
