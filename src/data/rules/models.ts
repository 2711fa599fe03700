import {arxivId} from '../arxiv';
import {foldName} from '../foldName';
import {isBefore, loops, type Rule} from './rule';

/** Rules on models, their makers and the events that tell of them. */

/** Who made a model has a record of his own. */
export const makersAreKnown: Rule = ({data, has}, report) => {
  for (const {id, organizations} of data.models) {
    for (const maker of organizations) {
      if (!has('organizations', maker))
        report('models.json', id, 'organizations', `unknown organization “${maker}”`);
    }
  }
};

/** An organization is there because it made something; one without a model is left over. */
export const makersHaveModels: Rule = ({data, isWhole}, report) => {
  if (!isWhole('models')) return;
  const makers = new Set(data.models.flatMap(({organizations}) => organizations));
  for (const {id} of data.organizations) {
    if (!makers.has(id)) report('organizations.json', id, 'id', 'no model of models.json is made by it');
  }
};

/** What a model derives from is a model too. */
export const parentsAreKnown: Rule = ({data, has}, report) => {
  for (const {id, derivedFrom} of data.models) {
    for (const parent of derivedFrom) {
      if (!has('models', parent.id)) report('models.json', id, 'derivedFrom', `unknown model “${parent.id}”`);
    }
  }
};

/** No model derives from itself, nor from what derives from it. */
export const lineageHasNoLoop: Rule = ({data}, report) => {
  const parents = new Map(
    data.models.map(({id, derivedFrom}) => [id, derivedFrom.map((parent) => parent.id)]),
  );
  loops(parents, (id, way) =>
    report('models.json', id, 'derivedFrom', `comes back to itself: ${way.join(' ← ')}`),
  );
};

/** A child is never older than its parent, as far as both dates are known. */
export const childrenAreYounger: Rule = ({data}, report) => {
  const dates = new Map(data.models.map(({id, date}) => [id, date]));
  for (const {id, date, derivedFrom} of data.models) {
    for (const parent of derivedFrom) {
      const born = dates.get(parent.id);
      if (born && isBefore(date, born))
        report('models.json', id, 'derivedFrom', `is older (${date}) than “${parent.id}” (${born})`);
    }
  }
};

/** An alias is nobody else’s name, and adds something to the model’s own (the search folds case and spaces). */
export const aliasesAreNew: Rule = ({data}, report) => {
  const names = new Map<string, string>();
  for (const {id, name} of data.models) for (const word of Object.values(name)) names.set(foldName(word), id);
  for (const {id, aliases} of data.models) {
    const own = new Set<string>();
    for (const alias of aliases) {
      const word = foldName(alias);
      const owner = own.has(word) ? id : names.get(word);
      if (owner === id) report('models.json', id, 'aliases', `“${alias}” is its name or alias already`);
      else if (owner) report('models.json', id, 'aliases', `“${alias}” is the name of “${owner}”`);
      own.add(word);
    }
  }
};

/** Some event tells of each model: without one it is not in the chronicle. */
export const modelsAreTold: Rule = ({data, isWhole}, report) => {
  if (!isWhole('events')) return;
  const told = new Set(data.events.flatMap(({models}) => models));
  for (const {id} of data.models) {
    if (!told.has(id)) report('models.json', id, 'id', 'no event of events.json names this model');
  }
};

/** One of the events is the model’s first appearance: the two files say one date. */
export const modelDatesAreTold: Rule = ({data, isWhole}, report) => {
  if (!isWhole('events')) return;
  for (const {id, date} of data.models) {
    const dates = data.events.filter(({models}) => models.includes(id)).map((event) => event.date);
    if (dates.length > 0 && !dates.some((told) => !isBefore(told, date) && !isBefore(date, told)))
      report('models.json', id, 'date', `is ${date}, but its events are of ${dates.join(', ')}`);
  }
};

/** What an event tells of is a model. */
export const eventModelsAreKnown: Rule = ({data, has}, report) => {
  for (const {id, models} of data.events) {
    for (const model of models) {
      if (!has('models', model)) report('events.json', id, 'models', `unknown model “${model}”`);
    }
  }
};

/** The address of what was seen in place of the source: there when the basis is secondary, and only then. */
export const evidenceFitsBasis: Rule = ({data}, report) => {
  for (const {id, basis, evidence} of data.events) {
    if (basis === 'secondary' && !evidence)
      report('events.json', id, 'evidence', 'basis “secondary” needs the address of what was seen');
    if (basis !== 'secondary' && evidence)
      report('events.json', id, 'evidence', `is for basis “secondary”, but that is “${basis}”`);
  }
};

/** Two events with one title in a language are one event told twice. */
export const eventsDiffer: Rule = ({data}, report) => {
  for (const locale of ['zh-Hans', 'en'] as const) {
    const titles = new Map<string, string>();
    for (const {id, title} of data.events) {
      const word = foldName(title[locale]);
      const other = titles.get(word);
      if (other !== undefined && other !== id)
        report('events.json', id, `title.${locale}`, `is that of “${other}” too`);
      titles.set(word, id);
    }
  }
};

/**
 * Whether a date can be that of an arXiv number. Numbers are given when a paper is announced, so
 * one submitted on the last days of a month may carry the next month's number.
 */
export function monthsTouch(date: string, month: string): boolean {
  if (date.length < 7) return date === month.slice(0, 4);
  if (date.slice(0, 7) === month) return true;
  if (date.length < 10 || Number(date.slice(8)) < 28) return false;
  const next = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7) === month;
}

/** A paper’s date agrees with the month of its arXiv number. */
export const papersAgreeWithArxiv: Rule = ({data}, report) => {
  for (const {id, kind, date, source} of data.events) {
    const arxiv = arxivId(source);
    if (!arxiv || kind !== 'paper') continue;
    const month = `20${arxiv.slice(0, 2)}-${arxiv.slice(2, 4)}`;
    if (!monthsTouch(date, month))
      report('events.json', id, 'date', `${date}, but arXiv:${arxiv} was submitted in ${month}`);
  }
};
