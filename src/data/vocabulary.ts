/**
 * The closed vocabularies of the data. They stand apart from the schemas so that a view can list them
 * without bringing the schema library to the browser. Labels stand in the rooms that show them.
 */

/** Kinds of network, oldest first; lists and lanes keep this order. */
export const architectures = [
  'static-embedding',
  'rnn',
  'encoder-only',
  'encoder-decoder',
  'decoder-only',
  'prefix-decoder',
  'multimodal',
  'other',
] as const;

/** What a model is for, where that is not writing text. */
export const modelTasks = ['embedding'] as const;

/** What a model took over from the one it derives from. */
export const derivations = [
  'weights', // training went on from its parameters
  'design', // its architecture or recipe, trained anew
  'data', // its outputs are the training data
  'distillation', // it was the teacher
  'method', // its training method
  'succession', // announced as its successor, details not published
] as const;

export const eventKinds = [
  'paper',
  'weights',
  'api',
  'product',
  'announcement',
  'license',
  'dataset',
  'benchmark',
] as const;

/** The four kinds that `/licenses` explains, and two for what is no licence. */
export const licenseFamilies = [
  'permissive',
  'share-alike',
  'responsible-ai',
  'bespoke',
  'non-commercial',
  'public-domain',
  'terms', // terms of use of a service or data set
  'none', // nothing stated
] as const;

/** Closed vocabulary of limits; definitions are in conditions.json. A view lists them in this order. */
export const conditionIds = [
  'attribution',
  'share-alike',
  'notice-of-change',
  'registration',
  'research-only',
  'non-commercial',
  'no-military',
  'no-surveillance',
  'no-illegal-use',
  'public-interest',
  'use-restrictions',
  'output-restrictions',
  'output-derivative',
  'output-disclosure',
  'pass-on-terms',
  'naming',
  'user-cap',
  'display-threshold',
  'territory',
  'carve-out',
  'no-redistribution',
  'no-sublicense',
  'update-duty',
  'remote-restriction',
  'terms-may-change',
  'revocable',
  'termination',
  'indemnity',
  'trademark',
  'export-control',
  'governing-law',
] as const;

/** What a threshold of a licence counts. */
export const thresholdMetrics = [
  'monthly-active-users',
  'daily-active-users',
  'annual-revenue',
  'employees',
] as const;

/** What is counted, or the currency it is counted in. */
export const thresholdUnits = ['users', 'usd', 'eur', 'cny', 'people'] as const;

/** The span over which it is counted. */
export const thresholdPeriods = ['day', 'month', 'year'] as const;

/** What follows above it. */
export const thresholdEffects = ['separate-license', 'display', 'no-grant'] as const;

/** What a reader may do that a term can depend on; the inputs of a case. */
export const uses = ['commercial', 'service', 'distil', 'redistribute', 'device'] as const;

export const verdicts = ['yes', 'conditional', 'no', 'unclear'] as const;

export const noteVerdicts = ['right', 'imprecise', 'misleading', 'outdated', 'wrong'] as const;

/** From most to least permissive. What is not known counts as worse than a condition. */
export const permissiveness: (typeof verdicts)[number][] = ['yes', 'conditional', 'unclear', 'no'];
