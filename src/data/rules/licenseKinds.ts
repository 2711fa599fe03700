import type {ConditionId, Term} from '../licenseKinds.schema';
import {conditionIds} from '../vocabulary';
import type {Report, Rule} from './rule';

/** Rules on the texts of licences and what they ask for. */

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
export const formalities: ConditionId[] = [
  'attribution',
  'notice-of-change',
  'no-sublicense',
  'trademark',
  'termination',
  'governing-law',
];

/** What a licence may ask for and still be permissive. */
export const mild: ConditionId[] = [...formalities, 'no-illegal-use', 'indemnity', 'export-control'];

export const barsCommerce: ConditionId[] = ['non-commercial', 'research-only'];

type Say = (field: string, message: string) => void;

/** Calls `check` with each term of each licence and a way to report on one of its fields. */
const eachTerm =
  (check: (term: Term, say: Say) => void): Rule =>
  ({data}, report) => {
    for (const {id, terms} of data.licenseKinds) {
      for (const term of terms) {
        check(term, (field, message) =>
          report('licenseKinds.json', id, `terms.${term.condition}.${field}`, message),
        );
      }
    }
  };

/** Each word of the vocabulary of conditions is defined, in its order. */
export const conditionsAreDefined: Rule = ({data, isWhole}, report) => {
  if (!isWhole('conditions')) return;
  const ids = data.conditions.map(({id}) => id);
  for (const id of conditionIds) {
    if (!ids.includes(id)) report('conditions.json', id, 'id', 'has no definition');
  }
  ids.forEach((id, index) => {
    const before = ids[index - 1];
    if (before && conditionIds.indexOf(before) > conditionIds.indexOf(id))
      report('conditions.json', id, 'place', `belongs before “${before}”`);
  });
};

/** A term rests on a clause, or says why there is none. */
export const termsHaveClauseOrReason = eachTerm(({clause, reason}, say) => {
  if (!clause && !reason) say('reason', 'no clause, and not why');
  if (clause && reason) say('reason', 'is for a clause that was not seen');
});

/** A condition has the values that it needs (a cap its number) and no others; a clause not seen gives none. */
export const termsHaveTheirValues = eachTerm((term, say) => {
  const needed = needs[term.condition];
  if (needed && term.clause && !term[needed]) say(needed, `“${term.condition}” without its values`);
  for (const name of valueFields) {
    if (term[name] && name !== needed && !allows[term.condition]?.includes(name))
      say(name, `does not belong to “${term.condition}”`);
  }
});

const units = {
  'monthly-active-users': ['users'],
  'daily-active-users': ['users'],
  'annual-revenue': ['usd', 'eur', 'cny'],
  employees: ['people'],
};
const periods = {
  'monthly-active-users': ['month'],
  'daily-active-users': ['day'],
  // Some count a year’s revenue by its months.
  'annual-revenue': ['month', 'year'],
  employees: [null],
};

/** A threshold counts what its unit says: users by month or day, revenue in a currency, people at no time. */
export const thresholdsCountOneThing = eachTerm(({threshold}, say) => {
  if (!threshold) return;
  const {metric, unit, period} = threshold;
  if (!units[metric].includes(unit)) say('threshold.unit', `“${metric}” is not counted in ${unit}`);
  if (!(periods[metric] as (string | null)[]).includes(period))
    say('threshold.period', `“${metric}” is not counted by “${period}”`);
});

const regions = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});

/** Where nothing is granted is somewhere: ISO 3166 codes that are given out, or EU. */
export const territoriesExist = eachTerm(({territory}, say) => {
  if (!territory) return;
  if (territory.excluded.length === 0) say('territory.excluded', 'names no country');
  for (const code of territory.excluded) {
    if (code !== 'EU' && regions.of(code) === undefined)
      say('territory.excluded', `“${code}” is no code of a country`);
  }
});

/** A naming duty asks for a name somewhere. */
export const namingAsksForSomething = eachTerm(({naming}, say) => {
  if (naming && !naming.prefix && !naming.display && !naming.documentation) say('naming', 'asks for nothing');
});

const han = /\p{Script=Han}/u;

/** A quotation is in the language that it is said to be in, and its translation in the other. */
export function checkQuotation(
  {text, language, translation}: {text: string; language: string; translation: string},
  report: Report,
  file: string,
  record: string,
  field: string,
): void {
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  const share = letters.filter((letter) => han.test(letter)).length / Math.max(letters.length, 1);
  if (language === 'en' && share > 0.5)
    report(file, record, `${field}.language`, 'is “en”, but the text is Chinese');
  if (language === 'zh-Hans' && share === 0)
    report(file, record, `${field}.language`, 'is “zh-Hans”, but the text has no Chinese character');
  if (translation.trim() === text.trim() && text.split(/\s+/).length > 4)
    report(file, record, `${field}.translation`, 'is the text itself');
  if (language === 'zh-Hans' && han.test(translation) && !/[a-z]{3}/i.test(translation))
    report(file, record, `${field}.translation`, 'is in the language of the text');
}

/** Clauses stand in the language of their source, with a translation into the other. */
export const clausesAreQuoted: Rule = ({data}, report) => {
  for (const {id, terms} of data.licenseKinds) {
    for (const {condition, clause} of terms) {
      if (clause) checkQuotation(clause, report, 'licenseKinds.json', id, `terms.${condition}.clause`);
    }
  }
};

/** ScanCode’s identifier is for texts that SPDX does not list, and no identifier stands for two texts. */
export const identifiersOnce: Rule = ({data}, report) => {
  const owner = new Map<string, string>();
  for (const {id, spdx, licenseRef} of data.licenseKinds) {
    if (spdx && licenseRef)
      report('licenseKinds.json', id, 'licenseRef', 'is for texts without an SPDX identifier');
    if (spdx) {
      const other = owner.get(spdx);
      if (other !== undefined && other !== id)
        report('licenseKinds.json', id, 'spdx', `“${spdx}” is “${other}” already`);
      owner.set(spdx, id);
    }
  }
};

/** What the Open Source Initiative lists, SPDX lists too. */
export const approvedIsListed: Rule = ({data}, report) => {
  for (const {id, osiApproved, spdx} of data.licenseKinds) {
    if (osiApproved && !spdx)
      report('licenseKinds.json', id, 'osiApproved', 'is for licences with an SPDX identifier');
  }
};

/** A text that was read lies somewhere; no text, no terms. */
export const textsWereReadSomewhere: Rule = ({data}, report) => {
  for (const {id, textSeen, url, family, terms} of data.licenseKinds) {
    if (textSeen !== 'none' && !url) report('licenseKinds.json', id, 'url', `is null, but the text was read`);
    if (family === 'none' && terms.length > 0)
      report('licenseKinds.json', id, 'terms', 'are there, but the family is “none”');
  }
};

/** The verdict on a text follows from its terms: “no” from what bars commerce, “conditional” from a condition. */
export const kindVerdictsFollow: Rule = ({data}, report) => {
  for (const {id, commercial, terms, family} of data.licenseKinds) {
    const say = (message: string): void => report('licenseKinds.json', id, 'commercial', message);
    const bars = terms.some(({condition}) => barsCommerce.includes(condition));
    if (commercial === 'no' && !bars) say('is “no”, but no term bars commerce');
    if (commercial === 'yes' && bars) say('is “yes”, but a term bars commerce');
    if (commercial === 'conditional' && terms.every(({condition}) => formalities.includes(condition)))
      say('is “conditional”, but no condition is named');
    if (family === 'non-commercial' && commercial !== 'no')
      say(`is “${commercial}” in the family “non-commercial”`);
  }
};
