import {emptyRecordQuery, type RecordQuery} from '../../ui/records/grammar';
import {parseCase, writeCase} from './caseOf';
import type {CaseVerdict} from './judge';
import {withoutAll, type Query} from './query';

export const presetIds = [
  'commercial',
  'distil',
  'eu',
  'device',
  'users',
  'service',
  'redistribution',
  'registration',
] as const;
export type PresetId = (typeof presetIds)[number];

type Question = {chosen: RecordQuery['chosen']; asked: string};

const known = ['yes', 'conditional', 'no'];
/** The answers of which a reader can make use. */
const good: CaseVerdict[] = ['allowed', 'duties'];

/** A question that depends on who asks: the rows that leave him free, or free with duties. */
const ask = (asked: string): Question => ({chosen: {fit: good}, asked});

/** Questions an engineer brings. Where nothing is known no row is an answer. */
const questions: Record<PresetId, Question> = {
  commercial: {chosen: {use: ['yes', 'conditional']}, asked: ''},
  distil: ask('commercial.distil'),
  eu: ask('eu.commercial'),
  device: ask('commercial.device'),
  users: ask('u2000000.commercial'),
  service: ask('service'),
  redistribution: {chosen: {use: known, without: ['research-only', 'no-redistribution']}, asked: ''},
  registration: {chosen: {with: ['registration']}, asked: ''},
};

/** The view that answers a question; order and comparison stay. */
export function withPreset(query: Query, id: PresetId): Query {
  const {chosen, asked} = questions[id];
  return {...withoutAll(query), records: {...emptyRecordQuery, chosen}, asked: parseCase(asked)};
}

const written = ({chosen}: Pick<RecordQuery, 'chosen'>): string =>
  Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${[...values].sort().join()}`)
    .sort()
    .join('&');

/** The question that a view answers, if it is exactly one of ours. */
export function activePreset({records, asked}: Query): PresetId | null {
  if (records.text !== '' || Object.keys(records.ranges).length > 0) return null;
  return (
    presetIds.find((id) => {
      const question = questions[id];
      return (
        written(question) === written(records) && writeCase(parseCase(question.asked)) === writeCase(asked)
      );
    }) ?? null
  );
}
