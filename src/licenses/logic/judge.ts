import type {ConditionId} from '../../data/licenseKinds.schema';
import type {Verdict} from '../../data/licenses.schema';
import type {uses} from '../../data/vocabulary';
import {completed, type Case} from './caseOf';

/**
 * What the terms of some weights mean for a reader's case. It repeats what clauses say and adds
 * nothing: a term whose clause was not seen makes the answer unclear, never favourable.
 * Goes in: the terms that bind a variant, and a case. Comes out: a verdict, and a reason for each
 * term that the case touches. Open first: `judge`.
 */

type Use = (typeof uses)[number];

/** From most to least permissive; `separate` is a licence or permission still to be had. */
export const caseVerdicts = ['allowed', 'duties', 'unclear', 'separate', 'forbidden'] as const;
export type CaseVerdict = (typeof caseVerdicts)[number];

/** What a term does to a case; a note changes nothing now, but is worth knowing. */
export type Effect = 'forbidden' | 'separate' | 'unclear' | 'duty' | 'note';

/** How the term came to bear on the case. */
export type Because =
  | 'applies'
  | 'above' // the threshold
  | 'below'
  | 'not-told' // the case does not say what it depends on
  | 'cannot-tell' // what is told does not decide it
  | 'inside' // the territory
  | 'outside'
  | 'clause-not-seen'
  | 'text-not-whole' // the licence was not read whole, so its silence means nothing
  | 'no-evidence' // that the weights carry this licence was not seen
  | 'verdict'; // of the row itself

/** What it needs to know of a term; the data and the page give more. */
export type JudgedTerm = {
  condition: ConditionId;
  clause: unknown;
  threshold?: {
    metric: string;
    value: number;
    unit: string;
    period: string | null;
    effect: 'separate-license' | 'display' | 'no-grant';
  };
  territory?: {excluded: string[]};
  outputs?: {restricted: boolean};
  when?: Use[];
  effect?: 'duty' | 'separate-license' | 'display' | 'no-grant';
};

/** A term as it binds: `origin` and the like go through untouched. */
export type Binding = {term: JudgedTerm};

export type Reason<B extends Binding> = {
  effect: Effect;
  because: Because;
  /** Null where the reason is not a term: the row's own verdict, or what was not seen. */
  binding: B | null;
};

export type Judgement<B extends Binding> = {verdict: CaseVerdict; reasons: Reason<B>[]};

/** What is judged. */
export type Judged<B extends Binding> = {
  /** The verdict together with what the weights were made from. */
  commercial: Verdict;
  /** Whether it was seen that the weights carry this licence. */
  isSeen: boolean;
  /** How much of the licence was read. */
  textSeen: 'whole' | 'part' | 'none';
  terms: B[];
};

/** Member states of the European Union. */
const unionMembers = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

const passing: Use[] = ['redistribute'];

/** What a condition usually does, and for which uses; for every use where none is listed. */
const usual: Record<ConditionId, {effect: Effect; when?: Use[]}> = {
  attribution: {effect: 'duty', when: passing},
  'share-alike': {effect: 'duty', when: passing},
  'notice-of-change': {effect: 'duty', when: passing},
  registration: {effect: 'duty'},
  'research-only': {effect: 'duty'},
  'non-commercial': {effect: 'forbidden', when: ['commercial']},
  'no-military': {effect: 'duty'},
  'no-surveillance': {effect: 'duty'},
  'no-illegal-use': {effect: 'duty'},
  'public-interest': {effect: 'duty'},
  'use-restrictions': {effect: 'duty'},
  'output-restrictions': {effect: 'forbidden', when: ['distil']},
  'output-derivative': {effect: 'duty', when: ['distil']},
  'output-disclosure': {effect: 'duty'},
  'pass-on-terms': {effect: 'duty', when: [...passing, 'service']},
  naming: {effect: 'duty', when: [...passing, 'service']},
  'user-cap': {effect: 'separate'},
  'display-threshold': {effect: 'duty', when: ['commercial']},
  territory: {effect: 'forbidden'},
  'carve-out': {effect: 'unclear'},
  'no-redistribution': {effect: 'forbidden', when: passing},
  'no-sublicense': {effect: 'note', when: passing},
  'update-duty': {effect: 'duty'},
  'remote-restriction': {effect: 'note'},
  'terms-may-change': {effect: 'note'},
  revocable: {effect: 'note'},
  termination: {effect: 'note'},
  indemnity: {effect: 'duty'},
  trademark: {effect: 'note'},
  'export-control': {effect: 'duty'},
  'governing-law': {effect: 'note'},
};

const effectOf = {
  duty: 'duty',
  display: 'duty',
  'separate-license': 'separate',
  'no-grant': 'forbidden',
} as const;

type Side = Extract<Because, 'above' | 'below' | 'not-told' | 'cannot-tell'>;

/** On which side of a threshold a case stands, as far as what it tells decides that. */
export function sideOf(
  {metric, value, unit, period}: NonNullable<JudgedTerm['threshold']>,
  asked: Case,
): Side {
  const {users, revenue} = asked;
  switch (metric) {
    case 'monthly-active-users':
      return users === null ? 'not-told' : users > value ? 'above' : 'below';
    case 'daily-active-users':
      // A day's users are never more than its month's.
      return users === null ? 'not-told' : users <= value ? 'below' : 'cannot-tell';
    case 'annual-revenue':
      if (revenue === null) return 'not-told';
      if (unit !== 'usd') return 'cannot-tell';
      if (period !== 'month') return revenue > value ? 'above' : 'below';
      // Some month brings the twelfth part of a year at least, and none more than all of it.
      return revenue / 12 > value ? 'above' : revenue <= value ? 'below' : 'cannot-tell';
    default:
      return 'not-told';
  }
}

/** Whether a country is among those excluded; null where what is told does not decide it. */
export function isExcluded(country: string, excluded: string[]): boolean | null {
  if (excluded.includes(country)) return true;
  if (unionMembers.has(country)) return excluded.includes('EU');
  if (country === 'EU' && excluded.some((code) => unionMembers.has(code))) return null;
  return false;
}

type Answer = {effect: Effect; because: Because};

function byThreshold(term: JudgedTerm, asked: Case): Answer | null {
  if (!term.threshold) return null;
  const because = sideOf(term.threshold, asked);
  const effects: Record<Side, Effect> = {
    above: effectOf[term.threshold.effect],
    below: 'note',
    'not-told': 'duty',
    'cannot-tell': 'unclear',
  };
  return {effect: effects[because], because};
}

function byTerritory(term: JudgedTerm, asked: Case): Answer | null {
  if (!term.territory) return null;
  if (asked.country === null) return {effect: 'duty', because: 'not-told'};
  const inside = isExcluded(asked.country, term.territory.excluded);
  if (inside === null) return {effect: 'unclear', because: 'cannot-tell'};
  return inside
    ? {effect: effectOf[term.effect ?? 'no-grant'], because: 'inside'}
    : {effect: 'note', because: 'outside'};
}

/** What a term means for a case; null where it does not touch it. */
function answer(term: JudgedTerm, asked: Case): Answer | null {
  const {condition} = term;
  const {effect, when} = usual[condition];
  // Limits on outputs that do not bar training hold whatever is done with them.
  const isLimit = condition === 'output-restrictions' && term.outputs?.restricted === false;
  const uses = term.when ?? (isLimit ? undefined : when);
  if (uses && !uses.some((use) => asked[use])) return null;
  // A note changes nothing, whether or not its words were seen.
  if (!term.clause && effect !== 'note') return {effect: 'unclear', because: 'clause-not-seen'};
  const byValue = byThreshold(term, asked) ?? byTerritory(term, asked);
  if (byValue) return byValue;
  if (condition === 'research-only' && asked.commercial) return {effect: 'forbidden', because: 'applies'};
  if (isLimit) return {effect: 'duty', because: 'applies'};
  return {effect: term.effect ? effectOf[term.effect] : effect, because: 'applies'};
}

/** Uses of which a licence speaks in terms of its own, so that its silence has to be certain. */
const asksMore = ({service, distil, redistribute}: Case): boolean => service || distil || redistribute;

const verdictOf: Record<Effect, CaseVerdict> = {
  forbidden: 'forbidden',
  separate: 'separate',
  unclear: 'unclear',
  duty: 'duties',
  note: 'allowed',
};

/** What the terms of some weights mean for a case, with a reason for each term that it touches. */
export function judge<B extends Binding>(judged: Judged<B>, reader: Case): Judgement<B> {
  const asked = completed(reader);
  const reasons = judged.terms.flatMap((binding): Reason<B>[] => {
    const found = answer(binding.term, asked);
    return found ? [{...found, binding}] : [];
  });
  const has = (effect: Effect): boolean => reasons.some((reason) => reason.effect === effect);
  if (!judged.isSeen) reasons.push({effect: 'unclear', because: 'no-evidence', binding: null});
  else if (judged.commercial === 'unclear')
    reasons.push({effect: 'unclear', because: 'verdict', binding: null});
  else if (judged.commercial === 'no' && asked.commercial && !has('forbidden') && !has('separate'))
    reasons.push({effect: 'forbidden', because: 'verdict', binding: null});
  if (judged.textSeen !== 'whole' && asksMore(asked) && !has('forbidden'))
    reasons.push({effect: 'unclear', because: 'text-not-whole', binding: null});
  const rank = (verdict: CaseVerdict): number => caseVerdicts.indexOf(verdict);
  const order: Effect[] = ['forbidden', 'separate', 'unclear', 'duty', 'note'];
  reasons.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
  const verdict = reasons
    .map(({effect}) => verdictOf[effect])
    .reduce((worst, next) => (rank(next) > rank(worst) ? next : worst), 'allowed' as CaseVerdict);
  return {verdict, reasons};
}
