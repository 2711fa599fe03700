import {emptyRecordQuery} from '../../ui/records/grammar';
import {parseCase, writeCase} from './caseOf';
import {isFiltering, type Query} from './query';

export const presetIds = [
  'commercial',
  'distil',
  'eu',
  'device',
  'users',
  'redistribution',
  'registration',
] as const;
export type PresetId = (typeof presetIds)[number];

type Preset = {asked: string; with?: string};

/** Questions an engineer brings: a case, or where it is about one condition, a filter. */
const presets: Record<PresetId, Preset> = {
  commercial: {asked: 'commercial'},
  distil: {asked: 'distil'},
  eu: {asked: 'eu.commercial'},
  device: {asked: 'commercial.device'},
  users: {asked: 'u2000000.commercial'},
  redistribution: {asked: 'redistribute'},
  registration: {asked: '', with: 'registration'},
};

const chosenBy = ({with: condition}: Preset): Query['records'] =>
  condition ? {...emptyRecordQuery, chosen: {with: [condition]}} : emptyRecordQuery;

/** The view that answers a question; order and comparison stay. */
export function withPreset(query: Query, id: PresetId): Query {
  const preset = presets[id];
  return {...query, records: chosenBy(preset), asked: parseCase(preset.asked)};
}

/** The question that a view answers, if it is exactly one of ours. */
export function activePreset(query: Query): PresetId | null {
  const asked = writeCase(query.asked);
  return (
    presetIds.find((id) => {
      const preset = presets[id];
      if (asked !== writeCase(parseCase(preset.asked))) return false;
      if (!preset.with) return asked !== '' && !isFiltering(query);
      const {text, chosen, ranges} = query.records;
      return (
        text === '' &&
        Object.keys(ranges).length === 0 &&
        Object.keys(chosen).join() === 'with' &&
        chosen.with?.join() === preset.with
      );
    }) ?? null
  );
}
