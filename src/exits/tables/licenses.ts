import {
  effectiveTerms,
  inheritedVerdict,
  licenseIndex,
  variantAddress,
  type EffectiveTerm,
  type LicenseIndex,
} from '../../data/licenseTerms';
import type {Localized} from '../../data/fields';
import type {LicenseRow, Variant} from '../../data/licenses.schema';
import type {SiteData} from '../../data/siteData';
import {licenseFamilies, verdicts} from '../../data/vocabulary';
import {
  address,
  day,
  inBoth,
  integer,
  key,
  list,
  makeTable,
  partialDate,
  text,
  truth,
  word,
  type Columns,
  type Table,
} from './table';

/** A variant with its row, its address and every term that binds it. */
type Line = {
  row: LicenseRow;
  variant: Variant;
  id: string;
  kind: SiteData['licenseKinds'][number];
  terms: EffectiveTerm[];
};

/** The conditions of some terms, each once. */
const conditionsOf = (terms: EffectiveTerm[]): string[] => [
  ...new Set(terms.map(({term}) => term.condition)),
];

function linesOf(data: SiteData, index: LicenseIndex): Line[] {
  return data.licenses.flatMap((row) =>
    row.variants.map((variant) => ({
      row,
      variant,
      id: variantAddress(row, variant),
      kind: index.kinds.get(variant.license)!,
      terms: effectiveTerms(row, variant, index),
    })),
  );
}

/** A threshold in one line: `monthly-active-users > 700000000 users per month: separate-license`. */
function thresholdLine({term}: EffectiveTerm): string[] {
  if (!term.threshold) return [];
  const {metric, value, unit, period, effect} = term.threshold;
  return [`${metric} > ${value} ${unit}${period ? ` per ${period}` : ''}: ${effect}`];
}

/** The least value of a metric above which something other than a display follows. */
function capOf(terms: EffectiveTerm[], metric: string, unit: string): number | null {
  const values = terms.flatMap(({term: {threshold}}) =>
    threshold?.metric === metric && threshold.unit === unit && threshold.effect !== 'display'
      ? [threshold.value]
      : [],
  );
  return values.length > 0 ? Math.min(...values) : null;
}

/** Whether some term asks for something; null where the licence was not read whole and none is known. */
function isAsked({terms, kind}: Line, asks: (term: EffectiveTerm['term']) => boolean): boolean | null {
  if (terms.some(({term}) => asks(term))) return true;
  return kind.textSeen === 'whole' ? false : null;
}

export const outputLimits = ['none', 'limited', 'derivative', 'no-training', 'unclear'] as const;

/** What the licences say of training other models on outputs. */
function outputLimit({terms, kind}: Line): (typeof outputLimits)[number] {
  const outputs = terms.flatMap(({term}) => (term.outputs ? [term.outputs] : []));
  if (outputs.some(({restricted}) => restricted)) return 'no-training';
  if (kind.textSeen !== 'whole') return 'unclear';
  const isAny = (ids: string[]): boolean => terms.some(({term}) => ids.includes(term.condition));
  if (isAny(['output-derivative'])) return 'derivative';
  return isAny(['output-restrictions']) ? 'limited' : 'none';
}

const isNaming = ({naming}: EffectiveTerm['term']): boolean =>
  Boolean(naming?.prefix ?? naming?.documentation);
const isDisplay = ({naming, condition}: EffectiveTerm['term']): boolean =>
  Boolean(naming?.display) || condition === 'display-threshold';

/** The same for both tables: what of a clause can be told in columns. */
const evidenceColumns: Columns<Line> = {
  evidence: word('whether that was seen', ['seen', 'not-seen'], ({variant}) => variant.evidence.status),
  clause: text('what shows the licence, word for word', ({variant: {evidence}}) =>
    evidence.status === 'seen' ? evidence.text : null,
  ),
  clause_translation: text('our translation of it', ({variant: {evidence}}) =>
    evidence.status === 'seen' ? evidence.translation : null,
  ),
  ...inBoth('where', 'where in the source', ({variant: {evidence}}) =>
    evidence.status === 'seen' ? evidence.where : null,
  ),
  source: address('where it was read', ({variant}) => variant.evidence.source),
  verified_on: day('last check of the verdict', ({variant}) => variant.evidence.verifiedOn),
};

/** The table of licences: a line for each licence that the weights of a model carry. */
function licensesTable(data: SiteData, lines: Line[]): Table {
  const models = new Map(data.models.map((model) => [model.id, model]));
  const kinds = new Map(data.licenseKinds.map((kind) => [kind.id, kind]));
  const makers = new Map(data.organizations.map(({id, name}) => [id, name.en]));
  return makeTable(
    {
      name: 'licenses',
      title: 'Licences of open models, a line for each licence of a model',
      primaryKey: ['id'],
      foreignKeys: [
        {fields: ['model_id'], reference: {resource: 'models-csv', fields: ['id']}},
        {fields: ['license_id'], reference: {resource: 'licensekinds-csv', fields: ['id']}},
      ],
    },
    lines,
    {
      id: key('permanent address on the page of licences', ({id}) => id),
      model_id: text('the model', ({row}) => row.id, {required: true}),
      ...inBoth('model', 'name of the model', ({row}) => models.get(row.id)?.name),
      variant: text('which weights of the model; “all” where it has one licence', ({variant}) => variant.id),
      weights: list('published sizes', ({variant}) => variant.weights.map(({name}) => name)),
      released_on: partialDate('when they were released', ({variant}) => variant.releasedOn),
      organizations: list('who made it', ({row}) =>
        (models.get(row.id)?.organizations ?? []).map((id) => makers.get(id) ?? id),
      ),
      group: text('kind of network', ({row}) => row.group),
      parent: text('the model that it is listed under', ({row}) => row.parent),
      license_id: text('the licence of the weights', ({variant}) => variant.license, {required: true}),
      ...inBoth('weights_license', 'name of that licence', ({kind}) => kind.name),
      weights_spdx: text('its SPDX identifier', ({kind}) => kind.spdx),
      weights_family: word('kind of licence', licenseFamilies, ({kind}) => kind.family),
      commercial: word('whether commercial use is allowed', verdicts, ({variant}) => variant.commercial),
      conditions: list('conditions, those from upstream included', ({terms}) => conditionsOf(terms)),
      ...inBoth('why', 'why', ({variant}) => variant.why),
      ...evidenceColumns,
      history: list('earlier verdicts', ({variant}) =>
        variant.history.map(({date, commercial}) => `${date} ${commercial}`),
      ),
      ...inBoth('code_license', 'licence of the code', ({row}) => kinds.get(row.code.license)?.name),
      ...inBoth('data_license', 'licence of the data', ({row}) => kinds.get(row.data.license)?.name),
      note_mark: text('what the note of June 2023 marked', ({row}) => row.note?.mark),
      note_license: text('the licence it named', ({row}) => row.note?.license.text),
      note_verdict: text('what we say to that', ({row}) => row.note?.verdict),
      confidence: word('how sure we are', ['high', 'medium', 'low'], ({row}) => row.confidence),
    },
  );
}

/** A line for each published size of weights, with every field that a choice needs. */
function openWeightsTable(data: SiteData, lines: Line[], index: LicenseIndex, homes: Localized): Table {
  const makers = new Map(data.organizations.map(({id, name}) => [id, name.en]));
  const sizes = lines.flatMap((line) => line.variant.weights.map((size) => ({...line, size})));
  type Size = (typeof sizes)[number];
  const columns: Columns<Size> = {
    row: text('address of the licence row', ({id}) => id, {required: true}),
    name: text('the weights, as their publisher writes them', ({size}) => size.name, {required: true}),
    model: text('the model', ({row}) => row.id, {required: true}),
    variant: text('which weights of the model; “all” where it has one licence', ({variant}) => variant.id),
    total_parameters: integer('all parameters; empty where no number was seen', ({size}) => size.total),
    active_parameters: integer('parameters used per token, of a mixture of experts', ({size}) => size.active),
    maker: list('who made it', ({row}) => (index.makers.get(row.id) ?? []).map((id) => makers.get(id) ?? id)),
    released_on: partialDate('when it was released', ({variant}) => variant.releasedOn),
    url: address('where the weights are', ({size}) => size.url),
    license_id: text('the licence', ({variant}) => variant.license, {required: true}),
    license_name: text('its name', ({kind}) => kind.name.en),
    license_family: word('kind of licence', licenseFamilies, ({kind}) => kind.family),
    spdx: text(
      'SPDX identifier, or LicenseRef-scancode-… where only ScanCode has one',
      ({kind}) => kind.spdx ?? kind.licenseRef,
    ),
    osi_approved: truth('whether the Open Source Initiative lists the licence', ({kind}) => kind.osiApproved),
    license_url: address('its text', ({kind}) => kind.url),
    verdict: word(
      'whether the weights may be used commercially',
      verdicts,
      ({variant}) => variant.commercial,
    ),
    verdict_with_upstream: word('the same together with what it was made from', verdicts, ({row, variant}) =>
      inheritedVerdict(row, variant, index),
    ),
    conditions: list('conditions, those from upstream included', ({terms}) => conditionsOf(terms)),
    upstream_conditions: list('those from upstream only', ({terms}) => {
      const own = conditionsOf(terms.filter(({origin}) => origin.from !== 'upstream'));
      return conditionsOf(terms).filter((id) => !own.includes(id));
    }),
    registration_required: truth(
      'whether something has to be filled in, applied for or accepted first',
      (line) => isAsked(line, ({condition}) => condition === 'registration'),
    ),
    thresholds: list('numbers above which something follows', ({terms}) => [
      ...new Set(terms.flatMap(thresholdLine)),
    ]),
    monthly_user_cap: integer(
      'monthly users above which there is no grant without a separate licence',
      ({terms}) => capOf(terms, 'monthly-active-users', 'users'),
    ),
    revenue_cap_usd: integer(
      'US dollars of revenue above which the same holds; for the span see thresholds',
      ({terms}) => capOf(terms, 'annual-revenue', 'usd'),
    ),
    naming_required: truth('whether derived models take a name or their documents a line', (line) =>
      isAsked(line, isNaming),
    ),
    naming_prefix: text('what the name of a derived model begins with', ({terms}) =>
      terms.map(({term}) => term.naming?.prefix).find(Boolean),
    ),
    display_required: truth('whether a product shows a line, be it only above a size', (line) =>
      isAsked(line, isDisplay),
    ),
    display_text: text('that line', ({terms}) => terms.map(({term}) => term.naming?.display).find(Boolean)),
    documentation_text: text('the line of the documents', ({terms}) =>
      terms.map(({term}) => term.naming?.documentation).find(Boolean),
    ),
    territory_excluded: list('ISO 3166 codes, or EU, where nothing is granted', ({terms}) => [
      ...new Set(terms.flatMap(({term}) => term.territory?.excluded ?? [])),
    ]),
    output_limits: word(
      'what the licence says of training on outputs: none; limited (other uses only); derivative (the trained model falls under it or takes a name or line); no-training; unclear (not read whole)',
      outputLimits,
      outputLimit,
    ),
    patent_grant: word('whether patents are granted', ['yes', 'no', 'unclear'], ({kind}) => kind.patentGrant),
    text_seen: word('how much of the licence was read', ['whole', 'part', 'none'], ({kind}) => kind.textSeen),
    ...(evidenceColumns as Columns<Size>),
    confidence: word('how sure we are', ['high', 'medium', 'low'], ({row}) => row.confidence),
    ...inBoth('page', 'the row on the site', ({id}) => ({
      'zh-Hans': `${homes['zh-Hans']}licenses/#${id}`,
      en: `${homes.en}licenses/#${id}`,
    })),
  };
  return makeTable(
    {
      name: 'open-weights',
      title: 'Open weights, a line for each published size',
      primaryKey: ['row', 'name'],
      foreignKeys: [
        {fields: ['row'], reference: {resource: 'licenses-csv', fields: ['id']}},
        {fields: ['model'], reference: {resource: 'models-csv', fields: ['id']}},
        {fields: ['license_id'], reference: {resource: 'licensekinds-csv', fields: ['id']}},
      ],
    },
    sizes,
    columns,
  );
}

/** The licences themselves. */
function kindsTable({licenseKinds}: SiteData): Table {
  return makeTable({name: 'licenseKinds', title: 'Licences', primaryKey: ['id']}, licenseKinds, {
    id: key('permanent id', ({id}) => id),
    ...inBoth('name', 'name', ({name}) => name),
    spdx: text('SPDX identifier', ({spdx}) => spdx),
    license_ref: text('ScanCode’s identifier, where SPDX has none', ({licenseRef}) => licenseRef),
    family: word('kind of licence', licenseFamilies, ({family}) => family),
    osi_approved: truth('whether the Open Source Initiative lists it', ({osiApproved}) => osiApproved),
    url: address('its text', ({url}) => url),
    commercial: word('what the text alone allows', verdicts, ({commercial}) => commercial),
    patent_grant: word(
      'whether patents are granted',
      ['yes', 'no', 'unclear'],
      ({patentGrant}) => patentGrant,
    ),
    text_seen: word('how much of it was read', ['whole', 'part', 'none'], ({textSeen}) => textSeen),
    conditions: list('the conditions it imposes', ({terms}) => [
      ...new Set(terms.map(({condition}) => condition)),
    ]),
    ...inBoth('summary', 'what it amounts to', ({summary}) => summary),
  });
}

/**
 * Licences, the rows that carry them, and the flat file of weights.
 * @param homes full address of the first page in each language
 */
export function licenseTables(data: SiteData, homes: Localized): Table[] {
  const index = licenseIndex(data);
  const lines = linesOf(data, index);
  return [kindsTable(data), licensesTable(data, lines), openWeightsTable(data, lines, index, homes)];
}
