import {emptyCase, writeCase, type Case} from './caseOf';
import type {CaseVerdict} from './judge';
import {emptyQuery, facetKeys, type Facets, type Query} from './query';

export const presetIds = [
  'commercial',
  'registration',
  'redistribution',
  'outputs',
  'eu',
  'device',
  'users',
  'service',
] as const;
export type PresetId = (typeof presetIds)[number];

type Question = {facets: Partial<Facets>; asked: Partial<Case>};

const known = ['yes', 'conditional', 'no'];
/** The answers of which a reader can make use. */
const good: CaseVerdict[] = ['allowed', 'duties'];

/** A question that depends on who asks: the rows that leave him free, or free with duties. */
const ask = (asked: Partial<Case>): Question => ({
  facets: {fit: good},
  asked: {commercial: true, ...asked},
});

/** Questions an engineer brings, as filters. Where nothing is known no row is an answer. */
const presets: Record<PresetId, Question> = {
  commercial: {facets: {use: ['yes', 'conditional']}, asked: {}},
  registration: {facets: {with: ['registration']}, asked: {}},
  redistribution: {facets: {use: known, without: ['research-only', 'no-redistribution']}, asked: {}},
  outputs: ask({distil: true}),
  eu: ask({country: 'EU'}),
  device: ask({device: true, redistribute: true}),
  users: ask({users: 2_000_000}),
  service: ask({service: true}),
};

/** The view that answers a question; order and comparison stay. */
export function withPreset(query: Query, id: PresetId): Query {
  return {...query, text: '', facets: facetsOf(id), case: caseOf(id)};
}

/** The view without the question: every row, and no case. */
export function withoutPreset(query: Query): Query {
  const {text, facets, case: none} = emptyQuery();
  return {...query, text, facets, case: none};
}

function facetsOf(id: PresetId): Facets {
  return {...emptyQuery().facets, ...presets[id].facets};
}

function caseOf(id: PresetId): Case {
  return {...emptyCase, ...presets[id].asked};
}

/** The question that a view answers, if it is exactly one of ours. */
export function activePreset({text, facets, case: asked}: Query): PresetId | null {
  if (text !== '') return null;
  const sameAs = (wanted: Facets): boolean =>
    facetKeys.every(
      (key) =>
        facets[key].length === wanted[key].length &&
        wanted[key].every((value) => facets[key].includes(value)),
    );
  const written = writeCase(asked);
  return presetIds.find((id) => sameAs(facetsOf(id)) && writeCase(caseOf(id)) === written) ?? null;
}
