import type {ConditionId, Term} from './licenseKinds.schema';
import type {Variant} from './licenses.schema';
import type {SiteData} from './siteData';
import {effectiveTerms, licenseIndex, ownTerms} from './licenseTerms';

type Report = (file: string, record: string, field: string, message: string) => void;

type Values = 'threshold' | 'naming' | 'territory' | 'outputs' | 'termination';
const valueFields: Values[] = ['threshold', 'naming', 'territory', 'outputs', 'termination'];

/** The values that a condition cannot do without. */
const needs: Partial<Record<ConditionId, Values>> = {
  'user-cap': 'threshold',
  'display-threshold': 'threshold',
  naming: 'naming',
  territory: 'territory',
  'output-restrictions': 'outputs',
  'output-derivative': 'outputs',
  termination: 'termination',
};

/** The values that it may have besides. */
const allows: Partial<Record<ConditionId, Values[]>> = {
  'display-threshold': ['naming'],
  'carve-out': ['threshold', 'territory'],
  registration: ['threshold'],
  'non-commercial': ['threshold'],
  'research-only': ['threshold'],
  'output-derivative': ['naming'],
};

/** What the mildest licences say too; it makes no verdict conditional. */
const formalities: ConditionId[] = [
  'attribution',
  'notice-of-change',
  'no-sublicense',
  'trademark',
  'termination',
  'governing-law',
];

/** What a licence may ask for and still be permissive. */
const mild: ConditionId[] = [...formalities, 'no-illegal-use', 'indemnity', 'export-control'];

const barsCommerce: ConditionId[] = ['non-commercial', 'research-only'];

function checkTerm(term: Term, report: (field: string, message: string) => void): void {
  const {condition, clause, reason, territory, naming} = term;
  const field = (name: string): string => `terms.${condition}.${name}`;
  if (!clause && !reason) report(field('reason'), 'no clause, and not why');
  if (clause && reason) report(field('reason'), 'is for a clause that was not seen');
  const needed = needs[condition];
  // A clause that was not seen gives no values either.
  if (needed && clause && !term[needed]) report(field(needed), `“${condition}” without its values`);
  for (const name of valueFields) {
    if (term[name] && name !== needed && !allows[condition]?.includes(name))
      report(field(name), `does not belong to “${condition}”`);
  }
  if (territory && territory.excluded.length === 0) report(field('territory.excluded'), 'names no country');
  if (naming && !naming.prefix && !naming.display && !naming.documentation)
    report(field('naming'), 'asks for nothing');
}

function checkKinds({licenseKinds, conditions}: SiteData, report: Report): void {
  const isDefined = new Set<string>(conditions.map(({id}) => id));
  for (const kind of licenseKinds) {
    const say = (field: string, message: string): void =>
      report('licenseKinds.json', kind.id, field, message);
    if (kind.spdx && kind.licenseRef) say('licenseRef', 'is for texts without an SPDX identifier');
    for (const term of kind.terms) {
      if (!isDefined.has(term.condition)) say('terms', `“${term.condition}” has no definition`);
      checkTerm(term, say);
    }
    const has = (ids: ConditionId[]): boolean => kind.terms.some(({condition}) => ids.includes(condition));
    if (kind.commercial === 'no' && !has(barsCommerce))
      say('commercial', 'is “no”, but no term bars commerce');
    if (kind.commercial === 'yes' && has(barsCommerce))
      say('commercial', 'is “yes”, but a term bars commerce');
  }
}

/** A date of which only as much is compared as both give. */
const isBefore = (date: string, other: string): boolean => {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
};

function checkVariant(
  variant: Variant,
  data: {
    kindVerdict: Variant['commercial'];
    own: ConditionId[];
    /** Its own and those that come with what it was made from. */
    all: ConditionId[];
    fromLicense: ConditionId[];
  },
  report: (field: string, message: string) => void,
): void {
  const {commercial, conditions, evidence, why, weights, history, releasedOn} = variant;
  if (commercial === 'conditional' && data.all.every((id) => formalities.includes(id)))
    report('conditions', 'conditional, but no condition is named');
  if (commercial === 'yes') {
    const other = data.own.find((id) => !mild.includes(id));
    if (other) report('commercial', `is “yes”, but “${other}” is a condition`);
  }
  if (commercial === 'no' && !data.all.some((id) => barsCommerce.includes(id)))
    report('commercial', 'is “no”, but nothing that binds it bars commerce');
  if (commercial !== data.kindVerdict && !why)
    report('why', `the licence says “${data.kindVerdict}”, the variant “${commercial}”; say why`);
  if (variant.exempt && !why) report('why', 'exempt from terms of its licence; say why');
  for (const id of variant.exempt ?? []) {
    if (!data.fromLicense.includes(id)) report('exempt', `its licence has no term “${id}”`);
  }
  for (const id of conditions) {
    if (data.fromLicense.includes(id) && !variant.exempt?.includes(id))
      report('conditions', `“${id}” is a term of its licence already`);
  }
  if (evidence.status === 'not-seen' && commercial !== 'unclear')
    report('evidence', `not seen, but the verdict is “${commercial}”; what was not seen is unclear`);
  for (const {name, total, active} of weights) {
    if (active !== null && total !== null && active >= total)
      report('weights', `“${name}” uses ${active} of ${total} parameters per token`);
  }
  const [last] = history.slice(-1);
  if (last && last.date > evidence.verifiedOn) report('history', `${last.date} is after the check`);
  history.forEach(({date}, place) => {
    const before = history[place - 1];
    if (before && isBefore(date, before.date)) report('history', `${date} stands after ${before.date}`);
  });
  if (isBefore(evidence.verifiedOn, releasedOn)) report('releasedOn', 'is after the check');
}

/** What no schema can see in licence kinds and licence rows. */
export function checkLicenses(data: SiteData, report: Report): void {
  const {licenses, licenseKinds, models} = data;
  const file = 'licenses.json';
  checkKinds(data, report);
  const index = licenseIndex(data);
  const kinds = new Map(licenseKinds.map((kind) => [kind.id, kind]));
  const modelOf = new Map(models.map((model) => [model.id, model]));
  const rowOf = new Map(licenses.map((row) => [row.id, row]));
  const indices = licenses.flatMap(({note}) => (note ? [note.index] : []));
  indices.forEach((place, expected) => {
    if (place !== expected + 1) {
      report(file, licenses[expected]?.id ?? '?', 'note.index', `is ${place}, expected ${expected + 1}`);
    }
  });
  for (const row of licenses) {
    const model = modelOf.get(row.id);
    if (!model) report(file, row.id, 'id', 'no such model in models.json');
    if (row.parent && !rowOf.has(row.parent)) report(file, row.id, 'parent', `no row “${row.parent}”`);
    for (const artefact of ['code', 'data'] as const) {
      const {license} = row[artefact];
      if (!kinds.has(license)) report(file, row.id, `${artefact}.license`, `unknown licence “${license}”`);
    }
    const seen = new Set<string>();
    for (const variant of row.variants) {
      const say = (field: string, message: string): void =>
        report(file, row.id, `variants.${variant.id}.${field}`, message);
      if (seen.has(variant.id)) say('id', 'another variant has this id');
      seen.add(variant.id);
      if (variant.id === 'all' && row.variants.length > 1) say('id', '“all” is for a single variant');
      if (!variant.name && row.variants.length > 1) say('name', 'one of several needs a name');
      if (model && isBefore(variant.releasedOn, model.date))
        say('releasedOn', `${variant.releasedOn} is before the model (${model.date})`);
      const kind = kinds.get(variant.license);
      if (!kind) {
        say('license', `unknown licence “${variant.license}”`);
        continue;
      }
      const hasText = kind.family !== 'none' && kind.family !== 'public-domain' && kind.textSeen !== 'none';
      if (hasText && kind.terms.length === 0)
        report('licenseKinds.json', kind.id, 'terms', `is empty, but “${row.id}” rests on it`);
      for (const {id, variant: which} of variant.derivedFrom ?? []) {
        if (!modelOf.has(id)) say('derivedFrom', `unknown model “${id}”`);
        if (which && !rowOf.get(id)?.variants.some((other) => other.id === which))
          say('derivedFrom', `no variant “${which}” of “${id}”`);
      }
      const idsOf = (terms: {term: Term}[]): ConditionId[] => terms.map(({term}) => term.condition);
      checkVariant(
        variant,
        {
          kindVerdict: kind.commercial,
          own: idsOf(ownTerms(variant, index)),
          all: idsOf(effectiveTerms(row, variant, index)),
          fromLicense: kind.terms.map(({condition}) => condition),
        },
        say,
      );
    }
  }
  for (const {id, openWeights} of models) {
    if (openWeights && !rowOf.has(id))
      report('models.json', id, 'openWeights', 'no licence row for open weights');
  }
}
