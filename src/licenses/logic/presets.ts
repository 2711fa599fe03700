import {emptyQuery, facetKeys, type Facets, type Query} from './query';

export const presetIds = ['commercial', 'registration', 'redistribution', 'outputs'] as const;
export type PresetId = (typeof presetIds)[number];

const known = ['yes', 'conditional', 'no'];

/** Questions an engineer brings, as filters. Where nothing is known no row is an answer. */
const presets: Record<PresetId, Partial<Facets>> = {
  commercial: {use: ['yes', 'conditional']},
  registration: {with: ['registration']},
  redistribution: {use: known, without: ['research-only']},
  outputs: {use: known, without: ['output-restrictions']},
};

/** The view that answers a question; order and comparison stay. */
export function withPreset(query: Query, id: PresetId): Query {
  return {...query, text: '', facets: facetsOf(id)};
}

function facetsOf(id: PresetId): Facets {
  return {...emptyQuery().facets, ...presets[id]};
}

/** The question that a view answers, if it is exactly one of ours. */
export function activePreset({text, facets}: Query): PresetId | null {
  if (text !== '') return null;
  const sameAs = (wanted: Facets): boolean =>
    facetKeys.every(
      (key) =>
        facets[key].length === wanted[key].length &&
        wanted[key].every((value) => facets[key].includes(value)),
    );
  return presetIds.find((id) => sameAs(facetsOf(id))) ?? null;
}
