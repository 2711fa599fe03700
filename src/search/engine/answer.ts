import type {Corpus} from './corpus';
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

const license =
  /许可|授权|协议|商用|商业|卖钱|赚钱|收费|licen[cs]e|commercial|can (?:i|we) (?:sell|use)|allowed/i;
const size =
  /多少.{0,2}参数|参数.{0,3}多少|参数量|多大|几个参数|how (?:many|big|large)|parameter count|number of parameters|\bsize\b/i;
const date =
  /什么时候|何时|哪一?年|几月|哪天|几号|发布日期|发布时间|\bwhen\b|what (?:year|date)|release date/i;
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
export function readQuestion(typed: string, query: Query, {named, documents}: Corpus): Asked | null {
  const about = size.test(typed)
    ? 'size'
    : date.test(typed)
      ? 'date'
      : license.test(typed) || verdictOf(typed) !== null
        ? 'license'
        : null;
  if (about === null) return null;
  // The longest name counts: Qwen2.5-Coder, not Qwen.
  let model: string | null = null;
  let longest = 0;
  for (const {text, variants} of query.terms) {
    for (const {text: name, weight} of variants) {
      const found = (named.get(name) ?? []).find(({document}) => documents[document]!.kind === 'model');
      if (!found || text.length * weight <= longest) continue;
      longest = text.length * weight;
      model = /^\/models\/([^/]+)\/$/.exec(documents[found.document]!.url)?.[1] ?? null;
    }
  }
  return model === null ? null : {model, about, size: sizeNamed(typed)};
}
