import {effectiveTerms, licenseIndex, ownTerms, type EffectiveTerm} from '../licenseTerms';
import type {ConditionId, LicenseKind} from '../licenseKinds.schema';
import type {LicenseRow, Variant} from '../licenses.schema';
import type {Model} from '../models.schema';
import {foldName} from '../foldName';
import {barsCommerce, checkQuotation, formalities, mild} from './licenseKinds';
import {isBefore, loops, type Rule, type Scope} from './rule';

/** Rules on the rows of the licence table and the variants in them. */

const file = 'licenses.json';

type Say = (field: string, message: string) => void;
type Place = {
  row: LicenseRow;
  variant: Variant;
  /** Undefined where its licence has no sound record. */
  kind: LicenseKind | undefined;
  model: Model | undefined;
  scope: Scope;
};

/** Calls `check` with each variant of each row and a way to report on one of its fields. */
const eachVariant =
  (check: (place: Place, say: Say) => void): Rule =>
  (scope, report) => {
    const kinds = new Map(scope.data.licenseKinds.map((kind) => [kind.id, kind]));
    const models = new Map(scope.data.models.map((model) => [model.id, model]));
    for (const row of scope.data.licenses) {
      for (const variant of row.variants) {
        const place = {row, variant, kind: kinds.get(variant.license), model: models.get(row.id), scope};
        check(place, (field, message) => report(file, row.id, `variants.${variant.id}.${field}`, message));
      }
    }
  };

/** A row is about a model whose weights are open, and each such model has a row. */
export const openWeightsHaveRows: Rule = ({data, has}, report) => {
  const models = new Map(data.models.map((model) => [model.id, model]));
  for (const {id} of data.licenses) {
    if (!has('models', id)) report(file, id, 'id', 'no such model in models.json');
    const model = models.get(id);
    if (model && model.openWeights !== true)
      report(file, id, 'id', 'models.json says that its weights are not open');
  }
  for (const {id, openWeights} of data.models) {
    if (openWeights && !has('licenses', id))
      report('models.json', id, 'openWeights', 'no licence row for open weights');
  }
};

/** The rows of the note keep its order and are all there. */
export const noteRowsInOrder: Rule = ({data, isWhole}, report) => {
  if (!isWhole('licenses')) return;
  const rows = data.licenses.filter(({note}) => note);
  rows.forEach(({id, note}, index) => {
    if (note?.index !== index + 1) report(file, id, 'note.index', `is ${note?.index}, expected ${index + 1}`);
  });
};

/** A row is indented under another that there is, never under itself, and under one that it derives from. */
export const rowsHangUnderParents: Rule = ({data, has}, report) => {
  const models = new Map(data.models.map((model) => [model.id, model]));
  for (const {id, parent} of data.licenses) {
    if (!parent) continue;
    if (!has('licenses', parent)) report(file, id, 'parent', `no row “${parent}”`);
    const model = models.get(id);
    if (model && !model.derivedFrom.some((from) => from.id === parent))
      report(file, id, 'parent', `models.json does not derive it from “${parent}”`);
  }
  const next = new Map(data.licenses.map(({id, parent}) => [id, parent ? [parent] : []]));
  loops(next, (id, way) => report(file, id, 'parent', `comes back to itself: ${way.join(' ← ')}`));
};

/** The groups of the table that a kind of network may stand in; multimodal ones stand where their text part does. */
const groupsOf: Record<Model['architecture'], LicenseRow['group'][]> = {
  'static-embedding': ['static-embedding'],
  rnn: ['rnn'],
  'encoder-only': ['encoder-only'],
  'encoder-decoder': ['encoder-decoder'],
  'decoder-only': ['decoder-only'],
  'prefix-decoder': ['encoder-decoder', 'decoder-only'],
  multimodal: ['multimodal', 'encoder-only', 'encoder-decoder', 'decoder-only'],
  other: ['rnn', 'encoder-only', 'encoder-decoder', 'decoder-only'],
};

/** A row stands in a group that its model’s network belongs to. */
export const groupsFitNetworks: Rule = ({data}, report) => {
  const models = new Map(data.models.map((model) => [model.id, model]));
  for (const {id, group} of data.licenses) {
    const network = models.get(id)?.architecture;
    if (network && !groupsOf[network].includes(group))
      report(file, id, 'group', `is “${group}”, but the model is “${network}”`);
  }
};

/** The licences of weights, code and data have records. */
export const licensesAreKnown: Rule = ({data, has}, report) => {
  for (const row of data.licenses) {
    for (const artefact of ['code', 'data'] as const) {
      const {license} = row[artefact];
      if (!has('licenseKinds', license))
        report(file, row.id, `${artefact}.license`, `unknown licence “${license}”`);
    }
    for (const {id, license} of row.variants) {
      if (!has('licenseKinds', license))
        report(file, row.id, `variants.${id}.license`, `unknown licence “${license}”`);
    }
  }
};

/** A licence that weights rest on has its terms written down, unless there is no text to take them from. */
export const licensesHaveTerms: Rule = ({data}, report) => {
  const users = new Map(
    data.licenses.flatMap(({id, variants}) => variants.map(({license}) => [license, id])),
  );
  for (const {id, family, textSeen, terms} of data.licenseKinds) {
    const hasText = family !== 'none' && family !== 'public-domain' && textSeen !== 'none';
    const user = users.get(id);
    if (hasText && terms.length === 0 && user)
      report('licenseKinds.json', id, 'terms', `is empty, but “${user}” rests on it`);
  }
};

/** Variants are told apart by id and name; “all” is for a single one. */
export const variantsAreToldApart: Rule = ({data}, report) => {
  for (const {id: row, variants} of data.licenses) {
    const ids = new Set<string>();
    const names = new Map<string, string>();
    const weights = new Map<string, string>();
    for (const variant of variants) {
      const say: Say = (field, message) => report(file, row, `variants.${variant.id}.${field}`, message);
      if (ids.has(variant.id)) say('id', 'another variant has this id');
      ids.add(variant.id);
      if (variant.id === 'all' && variants.length > 1) say('id', '“all” is for a single variant');
      if (!variant.name && variants.length > 1) say('name', 'one of several needs a name');
      const name = variant.name && foldName(variant.name.en);
      if (name && names.has(name)) say('name', `is that of “${names.get(name)}” too`);
      if (name) names.set(name, variant.id);
      for (const {name: size} of variant.weights) {
        if (weights.has(size)) say('weights', `“${size}” stands in “${weights.get(size)}” too`);
        weights.set(size, variant.id);
      }
    }
  }
};

/** Weights are not released before their model appears. */
export const releasesFollowModels = eachVariant(({variant, model}, say) => {
  if (model && isBefore(variant.releasedOn, model.date))
    say('releasedOn', `${variant.releasedOn} is before the model (${model.date})`);
});

/** What weights derive from is a model, and a variant of its row; never the variant itself. */
export const basesAreKnown = eachVariant(({row, variant, scope}, say) => {
  for (const {id, variant: which} of variant.derivedFrom ?? []) {
    if (!scope.has('models', id)) say('derivedFrom', `unknown model “${id}”`);
    if (id === row.id && (which === variant.id || which === null))
      say('derivedFrom', 'is the variant itself');
    const base = scope.data.licenses.find((other) => other.id === id);
    const isBroken = !base && scope.has('licenses', id);
    if (which && !isBroken && !base?.variants.some((other) => other.id === which))
      say('derivedFrom', `no variant “${which}” of “${id}”`);
  }
});

const idsOf = (terms: EffectiveTerm[]): ConditionId[] => terms.map(({term}) => term.condition);

/** “Conditional” names a condition that is more than a formality such as attribution. */
export const conditionalNamesCondition: Rule = (scope, report) => {
  const index = licenseIndex(scope.data);
  eachVariant(({row, variant, kind}, say) => {
    if (!kind || variant.commercial !== 'conditional') return;
    if (idsOf(effectiveTerms(row, variant, index)).every((id) => formalities.includes(id)))
      say('conditions', 'conditional, but no condition is named');
  })(scope, report);
};

/** “Yes” asks for nothing that makes one think twice. */
export const yesIsMild: Rule = (scope, report) => {
  const index = licenseIndex(scope.data);
  eachVariant(({variant, kind}, say) => {
    if (!kind || variant.commercial !== 'yes') return;
    const other = idsOf(ownTerms(variant, index)).find((id) => !mild.includes(id));
    if (other) say('commercial', `is “yes”, but “${other}” is a condition`);
  })(scope, report);
};

/** “No” rests on a term that bars commerce, its own or one that came with what it was made from. */
export const noIsBorneOut: Rule = (scope, report) => {
  const index = licenseIndex(scope.data);
  eachVariant(({row, variant, kind}, say) => {
    if (!kind || variant.commercial !== 'no') return;
    if (!idsOf(effectiveTerms(row, variant, index)).some((id) => barsCommerce.includes(id)))
      say('commercial', 'is “no”, but nothing that binds it bars commerce');
  })(scope, report);
};

/** Where a variant’s verdict is not its licence’s, or terms do not reach it, it says why. */
export const departuresAreExplained = eachVariant(({variant, kind}, say) => {
  if (!kind) return;
  const {commercial, why, exempt} = variant;
  if (commercial !== kind.commercial && !why)
    say('why', `the licence says “${kind.commercial}”, the variant “${commercial}”; say why`);
  if (exempt && !why) say('why', 'exempt from terms of its licence; say why');
});

/** A release adds what its licence does not say, and is exempt from what it does say. */
export const additionsAndExemptionsFit = eachVariant(({variant, kind}, say) => {
  if (!kind) return;
  const terms = kind.terms.map(({condition}) => condition);
  for (const id of variant.exempt ?? []) {
    if (!terms.includes(id)) say('exempt', `its licence has no term “${id}”`);
  }
  for (const id of variant.conditions) {
    if (terms.includes(id) && !variant.exempt?.includes(id))
      say('conditions', `“${id}” is a term of its licence already`);
  }
});

/** What was not seen is unclear. */
export const verdictsRestOnEvidence = eachVariant(({variant: {evidence, commercial}}, say) => {
  if (evidence.status === 'not-seen' && commercial !== 'unclear')
    say('evidence', `not seen, but the verdict is “${commercial}”; what was not seen is unclear`);
});

/** Evidence stands in the language of its source, with a translation into the other. */
export const evidenceIsQuoted: Rule = ({data}, report) => {
  for (const {id, variants} of data.licenses) {
    for (const {id: variant, evidence} of variants) {
      if (evidence.status === 'seen')
        checkQuotation(evidence, report, file, id, `variants.${variant}.evidence`);
    }
  }
};

/** A mixture of experts uses fewer parameters per token than it has. */
export const activeIsLess = eachVariant(({variant: {weights}}, say) => {
  for (const {name, total, active} of weights) {
    if (active !== null && total !== null && active >= total)
      say('weights', `“${name}” uses ${active} of ${total} parameters per token`);
  }
});

/** A month: a repository may get its licence a few days before its weights. */
const daysAhead = 31;

/** The history of a licence runs forward, and does not begin long before the model. */
export const historyRunsForward = eachVariant(({variant: {history}, model}, say) => {
  history.forEach(({date}, place) => {
    const before = history[place - 1];
    if (before && isBefore(date, before.date)) say('history', `${date} stands after ${before.date}`);
    if (!model || !isBefore(date, model.date)) return;
    const days = (Date.parse(model.date) - Date.parse(date)) / 86_400_000;
    if (days > daysAhead) say('history', `${date} is long before the model (${model.date})`);
  });
});
