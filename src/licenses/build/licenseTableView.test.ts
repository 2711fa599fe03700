import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {locales} from '../../data/fields';
import {loadSiteData} from '../../data/load';
import type {SiteData} from '../../data/siteData';
import type {Derivation} from '../../data/models.schema';
import {licenseTableView, lineage, strictest} from './licenseTableView';

const data = loadSiteData(path.resolve(__dirname, '../../..'));

type Models = SiteData['models'];

/** Models of which only the descent matters: `{child: [[parent, how]]}`. */
function family(links: Record<string, [string, Derivation][]>): Models {
  return Object.entries(links).map(([id, parents]) => ({
    ...data.models[0]!,
    id,
    derivedFrom: parents.map(([parent, how]) => ({id: parent, how})),
  }));
}

describe('strictest', () => {
  it('takes the least permissive verdict; not knowing is worse than a condition', () => {
    expect(strictest(['yes', 'conditional'])).toBe('conditional');
    expect(strictest(['conditional', 'unclear'])).toBe('unclear');
    expect(strictest(['unclear', 'no', 'yes'])).toBe('no');
    expect(strictest([])).toBe('yes');
  });
});

describe('lineage', () => {
  it('follows weights, data and distillation, nearest first', () => {
    const models = family({
      koala: [
        ['alpaca', 'weights'],
        ['chatgpt', 'data'],
      ],
      alpaca: [['llama', 'weights']],
      llama: [['transformer', 'design']],
      chatgpt: [],
      transformer: [],
    });
    expect(lineage('koala', models)).toEqual([
      {id: 'alpaca', how: 'weights'},
      {id: 'chatgpt', how: 'data'},
      {id: 'llama', how: 'weights'},
    ]);
  });

  it('does not take weights to have come where only data did', () => {
    const models = family({dolly: [['alpaca', 'data']], alpaca: [['llama', 'weights']], llama: []});
    expect(lineage('dolly', models)).toContainEqual({id: 'llama', how: 'data'});
  });

  it('ends in a circle and where a model is unknown', () => {
    const models = family({
      a: [['b', 'weights']],
      b: [
        ['a', 'weights'],
        ['nowhere', 'weights'],
      ],
    });
    expect(lineage('a', models).map(({id}) => id)).toEqual(['b', 'nowhere']);
  });
});

describe.each(locales)('licenseTableView in %s', (locale) => {
  const {rows, conditions} = licenseTableView(data, locale);

  it('has the note’s 33 rows in its order', () => {
    const places = rows.flatMap(({note}) => (note ? [note.index] : []));
    expect(places).toEqual(Array.from({length: 33}, (_, place) => place + 1));
  });

  it('defines every condition that it names', () => {
    const defined = new Set(conditions.map(({id}) => id));
    const named = rows.flatMap(({weights, inheritedConditions}) => [
      ...weights.conditions,
      ...inheritedConditions,
    ]);
    expect(named.filter((id) => !defined.has(id))).toEqual([]);
  });

  it('never calls a row more permissive with its ancestors than without', () => {
    const wrong = rows.filter(
      ({weights, inherited}) => strictest([weights.commercial, inherited]) !== inherited,
    );
    expect(wrong).toEqual([]);
  });

  it('translates a clause only where the page’s language is another', () => {
    for (const {id, weights} of rows) {
      if (weights.evidence.status !== 'seen') continue;
      expect(weights.evidence.translation === null, id).toBe(weights.evidence.language === locale);
    }
  });

  it('binds Alpaca by LLaMA’s terms, and names OpenAI’s model without a verdict', () => {
    const alpaca = rows.find(({id}) => id === 'alpaca');
    const [llama, openai] = alpaca?.chain ?? [];
    expect(llama).toMatchObject({id: 'llama', how: 'weights', commercial: 'no'});
    expect(openai).toMatchObject({how: 'data', commercial: null});
    expect(alpaca?.inherited).toBe('no');
  });

  it('does not hold an organization to what it has itself licensed anew', () => {
    for (const {id, chain, inherited, weights} of rows) {
      if (chain.every(({isOwn}) => isOwn)) expect(inherited, id).toBe(weights.commercial);
    }
    const optIml = rows.find(({id}) => id === 'opt-iml');
    expect(optIml?.chain).toContainEqual(expect.objectContaining({id: 'opt', isOwn: true}));
  });

  it('does not hold an organization to what it has itself licensed anew', () => {
    for (const {id, chain, inherited, weights} of rows) {
      if (chain.every(({isOwn}) => isOwn)) expect(inherited, id).toBe(weights.commercial);
    }
    const optIml = rows.find(({id}) => id === 'opt-iml');
    expect(optIml?.chain).toContainEqual(expect.objectContaining({id: 'opt', isOwn: true}));
  });
});
