import type {Clause, Term} from './licenseKinds.schema';
import type {LicenseRow, Variant, Verdict} from './licenses.schema';
import type {SiteData} from './siteData';
import {permissiveness} from './vocabulary';
import type {Derivation} from './models.schema';

/**
 * What binds whoever uses some weights: the terms of their licence, what their release adds, and what
 * comes with others' weights or outputs that went into them. The last is worked out here from
 * models.json and stands in no record. Open first: `effectiveTerms`.
 */

/** Where a term comes from. */
export type Origin =
  {from: 'license'} | {from: 'release'} | {from: 'upstream'; model: string; variant: string; how: Derivation};

export type EffectiveTerm = {
  term: Term;
  /** Id of the licence whose text has it. */
  license: string;
  origin: Origin;
};

/** A model that another was made from. */
export type Ancestor = {
  id: string;
  /** A variant of its licence row; null where it is not known which. */
  variant: string | null;
  /** What of it went into the model: `weights` only if that holds for each step between the two. */
  how: Derivation;
};

/** The least permissive of some verdicts; `yes` when there are none. */
export function strictest(verdicts: Verdict[]): Verdict {
  const worst = Math.max(0, ...verdicts.map((verdict) => permissiveness.indexOf(verdict)));
  return permissiveness[worst] ?? 'yes';
}

/** The verdict on a model: that of its variants, or that it depends, where they differ. */
export function modelVerdict(variants: readonly Pick<Variant, 'commercial'>[]): Verdict {
  const verdicts = new Set(variants.map(({commercial}) => commercial));
  const [only] = verdicts;
  return verdicts.size === 1 && only ? only : 'conditional';
}

/** The address of a variant on the page of licences: a model with one licence has one address. */
export function variantAddress(
  row: Pick<LicenseRow, 'id' | 'variants'>,
  variant: Pick<Variant, 'id'>,
): string {
  return row.variants.length === 1 ? row.id : `${row.id}--${variant.id}`;
}

const carriesTerms: Derivation[] = ['weights', 'data', 'distillation'];

/**
 * The models whose weights or outputs went into a model, nearest first, each once.
 * @param from what a variant derives from, where that differs from what its model does
 */
export function lineage(
  id: string,
  models: Pick<SiteData['models'][number], 'id' | 'derivedFrom'>[],
  from?: Variant['derivedFrom'],
): Ancestor[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  const found = new Map<string, Ancestor>();
  const queue: Ancestor[] = [{id, variant: null, how: 'weights'}];
  for (let child = queue.shift(); child; child = queue.shift()) {
    const parents: {id: string; how: Derivation; variant?: string | null}[] =
      (child.id === id ? from : undefined) ?? byId.get(child.id)?.derivedFrom ?? [];
    for (const parent of parents) {
      if (!carriesTerms.includes(parent.how) || found.has(parent.id) || parent.id === id) continue;
      const how = child.how === 'weights' ? parent.how : child.how;
      const ancestor = {id: parent.id, variant: parent.variant ?? null, how};
      found.set(parent.id, ancestor);
      queue.push(ancestor);
    }
  }
  return [...found.values()];
}

/** What licence records are looked up in, made once for many questions. */
export type LicenseIndex = {
  rows: ReadonlyMap<string, LicenseRow>;
  kinds: ReadonlyMap<string, SiteData['licenseKinds'][number]>;
  makers: ReadonlyMap<string, readonly string[]>;
  models: SiteData['models'];
};

export function licenseIndex({licenses, licenseKinds, models}: SiteData): LicenseIndex {
  return {
    rows: new Map(licenses.map((row) => [row.id, row])),
    kinds: new Map(licenseKinds.map((kind) => [kind.id, kind])),
    makers: new Map(models.map(({id, organizations}) => [id, organizations])),
    models,
  };
}

/** The clause of what a release adds is what its own evidence quotes. */
function releaseClause(evidence: Variant['evidence']): Pick<Term, 'clause' | 'reason'> {
  if (evidence.status === 'not-seen') return {clause: null, reason: evidence.reason};
  const {status: _status, ...clause} = evidence;
  return {clause: clause satisfies Clause};
}

/** The terms of a variant's licence and of its release, without those of what it was made from. */
export function ownTerms(variant: Variant, {kinds}: LicenseIndex): EffectiveTerm[] {
  const exempt = new Set(variant.exempt);
  const terms = kinds.get(variant.license)?.terms ?? [];
  return [
    ...terms
      .filter(({condition}) => !exempt.has(condition))
      .map((term): EffectiveTerm => ({term, license: variant.license, origin: {from: 'license'}})),
    ...variant.conditions.map((condition): EffectiveTerm => ({
      term: {condition, ...releaseClause(variant.evidence)},
      license: variant.license,
      origin: {from: 'release'},
    })),
  ];
}

/** A licensed ancestor that somebody else has released. */
export type Upstream = {model: string; variant: Variant; how: Derivation};

/**
 * The ancestors that bind a variant. Those of its own makers do not, since who has released weights
 * may license what he makes of them anew; nor those without a row. Where it is not known which size
 * it was made from, the strictest counts.
 */
export function upstreamOf(row: LicenseRow, variant: Variant, index: LicenseIndex): Upstream[] {
  const own = index.makers.get(row.id) ?? [];
  return lineage(row.id, index.models, variant.derivedFrom).flatMap(({id, variant: which, how}) => {
    const makers = index.makers.get(id) ?? [];
    const isOwn = makers.length > 0 && makers.every((maker) => own.includes(maker));
    const variants = index.rows.get(id)?.variants;
    if (isOwn || !variants) return [];
    const worst = strictest(variants.map(({commercial}) => commercial));
    const chosen =
      variants.find((other) => other.id === which) ?? variants.find(({commercial}) => commercial === worst);
    return chosen ? [{model: id, variant: chosen, how}] : [];
  });
}

const isAboutOutputs = ({term}: EffectiveTerm): boolean =>
  term.condition === 'output-restrictions' || term.condition === 'output-derivative';

/** What comes with an ancestor: all of its terms with its weights, with its outputs those on outputs. */
function passedOn({model, variant, how}: Upstream, index: LicenseIndex): EffectiveTerm[] {
  return ownTerms(variant, index)
    .filter((term) => how === 'weights' || isAboutOutputs(term))
    .map(({term, license}) => ({
      term,
      license,
      origin: {from: 'upstream', model, variant: variant.id, how},
    }));
}

/**
 * Every term that binds whoever uses a variant, its own first, then those of what it was made from,
 * nearest first. What one licence says of one condition is listed once.
 */
export function effectiveTerms(row: LicenseRow, variant: Variant, index: LicenseIndex): EffectiveTerm[] {
  const own = ownTerms(variant, index);
  const key = ({term, license}: EffectiveTerm): string => `${license} ${term.condition}`;
  const seen = new Set(own.map(key));
  const inherited = upstreamOf(row, variant, index).flatMap((upstream) => {
    const terms = passedOn(upstream, index).filter((term) => !seen.has(key(term)));
    for (const term of terms) seen.add(key(term));
    return terms;
  });
  return [...own, ...inherited];
}

/**
 * The verdict on a variant together with what it was made from. Another's outputs count only if the
 * licence speaks of them: if it takes what is trained on them for its own derivative, by its verdict;
 * if it only limits their use, as a condition.
 */
export function inheritedVerdict(row: LicenseRow, variant: Variant, index: LicenseIndex): Verdict {
  const upstream = upstreamOf(row, variant, index).flatMap(({variant: other, how}): Verdict[] => {
    if (how === 'weights') return [other.commercial];
    const terms = ownTerms(other, index).filter(isAboutOutputs);
    if (terms.some(({term}) => term.outputs?.derivative)) return [other.commercial];
    return terms.length > 0 ? ['conditional'] : [];
  });
  return strictest([variant.commercial, ...upstream]);
}
