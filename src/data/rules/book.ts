import {locales} from '../fields';
import {foldName} from '../foldName';
import {inLocale} from '../charts.schema';
import {loops, type Rule} from './rule';

/** Rules on what the book is made of: eras, map, terms, words of readers, charts, references, old addresses. */

/** An era opens with a model, on the day of that model. */
export const erasBeginWithTheirModel: Rule = ({data, has}, report) => {
  const dates = new Map(data.models.map(({id, date}) => [id, date]));
  for (const {id, opening, from} of data.eras) {
    if (!has('models', opening)) report('eras.json', id, 'opening', `unknown model “${opening}”`);
    const date = dates.get(opening);
    if (date && date !== from) report('eras.json', id, 'from', `is ${from}, but “${opening}” is of ${date}`);
  }
};

/** A step of the map lies in an era that there is, in a year of it. */
export const stepsLieInTheirEra: Rule = ({data, has, isWhole}, report) => {
  for (const {id, era, year} of data.map) {
    if (!has('eras', era)) report('map.json', id, 'era', `unknown era “${era}”`);
    if (!isWhole('eras')) continue;
    const place = data.eras.findIndex((other) => other.id === era);
    const [from, next] = [data.eras[place]?.from, data.eras[place + 1]?.from];
    if ((from && year < from.slice(0, 4)) || (next && year > next.slice(0, 4)))
      report('map.json', id, 'year', `${year} is not in the era “${era}”`);
  }
};

/** See-also leads to another term, never to the term itself. */
export const seeAlsoLeadsOn: Rule = ({data, has}, report) => {
  for (const {id, seeAlso} of data.glossary) {
    for (const other of seeAlso) {
      if (!has('glossary', other)) report('glossary.json', id, 'seeAlso', `unknown term “${other}”`);
      if (other === id) report('glossary.json', id, 'seeAlso', 'leads to the term itself');
    }
  }
};

/** A word belongs to one term: the chapters link it where it first stands. */
export const wordsHaveOneTerm: Rule = ({data}, report) => {
  const owner = new Map<string, string>();
  for (const {id, name, aliases} of data.glossary) {
    const words = [name['zh-Hans'], name.en, ...aliases['zh-Hans'], ...aliases.en];
    for (const word of new Set(words.map(foldName))) {
      const other = owner.get(word);
      if (other !== undefined && other !== id)
        report('glossary.json', id, 'aliases', `“${word}” belongs to “${other}” already`);
      else owner.set(word, id);
    }
  }
};

/** Words of readers that no term, no model and no other record has: those need no second one. */
export const synonymsAreNew: Rule = ({data}, report) => {
  const owners = new Map<string, string>();
  for (const {id, name, aliases} of data.glossary) {
    for (const word of [...Object.values(name), ...aliases['zh-Hans'], ...aliases.en])
      owners.set(foldName(word), `the term “${id}”`);
  }
  for (const {id, name, aliases} of data.models) {
    for (const word of [...Object.values(name), ...aliases]) owners.set(foldName(word), `the model “${id}”`);
  }
  for (const {id, words, page} of data.synonyms) {
    // A page may be called by the word that it is about.
    if (page !== null) continue;
    const own = new Set<string>();
    for (const word of words) {
      const folded = foldName(word);
      const owner = own.has(folded) ? 'this record' : owners.get(folded);
      if (owner) report('synonyms.json', id, 'words', `“${word}” belongs to ${owner} already`);
      own.add(folded);
    }
    for (const word of own) owners.set(word, `the record “${id}”`);
  }
};

/** A phrase asks for one thing: for another it would be a false scent. The terms among these exist. */
export const phrasesAskOneThing: Rule = ({data, has}, report) => {
  const owners = new Map<string, string>();
  for (const {id, ...phrases} of data.asked) {
    const term = /^\/glossary\/#(.+)$/.exec(id)?.[1];
    if (term !== undefined && !has('glossary', term))
      report('asked.json', id, 'id', `unknown term “${term}”`);
    for (const [language, list] of Object.entries(phrases)) {
      for (const phrase of list) {
        const folded = foldName(phrase);
        const owner = owners.get(folded);
        if (owner !== undefined) report('asked.json', id, language, `“${phrase}” asks for ${owner} already`);
        owners.set(folded, id);
      }
    }
  }
};

/** A query is written down once in a language. */
export const queriesOnce: Rule = ({data}, report) => {
  const owners = {'zh-Hans': new Map<string, string>(), en: new Map<string, string>()};
  for (const each of data.queries) {
    for (const language of locales) {
      const known = owners[language];
      for (const query of each[language]) {
        const folded = foldName(query);
        const owner = known.get(folded);
        if (owner !== undefined)
          report('queries.json', each.id, language, `“${query}” stands in ${owner} already`);
        known.set(folded, each.id);
      }
    }
  }
};

/** The numbers of a chart are somebody’s, whose work is in the bibliography. */
export const chartSourcesAreKnown: Rule = ({data, has}, report) => {
  for (const {id, source} of data.charts) {
    if (!has('references', source.key))
      report(`charts/${id}.json`, id, 'source.key', `no reference “${source.key}” in references.bib`);
  }
};

/** A chart has each series once, and each series one value at a place, in the order of the axis. */
export const chartPointsAreOrdered: Rule = ({data}, report) => {
  for (const {id, kind, series, x: axis} of data.charts) {
    const names = series.map(({name}) => inLocale(name, 'en'));
    names.forEach((name, index) => {
      if (names.indexOf(name) !== index)
        report(`charts/${id}.json`, id, `series.${index}.name`, `another series is called “${name}”`);
    });
    if (kind === 'scatter') continue;
    series.forEach(({points}, place) => {
      const places = points.map(({x}) => (typeof x === 'object' ? x.en : x));
      places.forEach((x, index) => {
        const field = `series.${place}.points.${index}.x`;
        const before = places[index - 1];
        if (places.indexOf(x) !== index) report(`charts/${id}.json`, id, field, `“${x}” stands there twice`);
        else if (axis.scale !== 'category' && before !== undefined && before > x)
          report(`charts/${id}.json`, id, field, `${x} stands after ${before}`);
      });
    });
  }
};

/** A work has one reference: two with one title and one address are one work. */
export const worksOnce: Rule = ({data}, report) => {
  const keys = new Map<string, string>();
  for (const {id, title, URL} of data.references) {
    const work = `${foldName(title)} ${URL}`;
    const other = keys.get(work);
    if (other !== undefined && other !== id) report('references.bib', id, 'url', `is the work of “${other}”`);
    keys.set(work, id);
  }
};

/** Nothing was published before there was printing of this kind, or after it was checked. */
export const worksHaveTheirYear: Rule = ({data, today}, report) => {
  for (const {id, issued} of data.references) {
    const [year = 0] = issued['date-parts'][0] ?? [];
    if (year < 1900 || year > Number(today.slice(0, 4)))
      report('references.bib', id, 'year', `${year} is no year of a work cited here`);
  }
};

/** An old address is listed once. */
export const oldAddressesOnce: Rule = ({data}, report) => {
  const owner = new Map<string, string>();
  for (const {from, to} of data.aliases) {
    for (const address of from) {
      const other = owner.get(address);
      if (other !== undefined)
        report('aliases.json', from[0] ?? to, 'from', `“${address}” leads to “${other}” too`);
      owner.set(address, to);
    }
  }
};

/** Old addresses lead to a place in the end, not round in a circle. */
export const oldAddressesArrive: Rule = ({data}, report) => {
  const next = new Map<string, string[]>();
  for (const {from, to} of data.aliases) for (const address of from) next.set(address, [to]);
  loops(next, (address, way) =>
    report('aliases.json', address, 'to', `comes back to itself: ${way.join(' → ')}`),
  );
};
