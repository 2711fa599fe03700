import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {locales} from '../../data/fields';
import {loadSiteData} from '../../data/load';
import {strictest} from '../../data/licenseTerms';
import {licenseTableView} from './licenseTableView';

const data = loadSiteData(path.resolve(__dirname, '../../..'));

describe.each(locales)('licenseTableView in %s', (locale) => {
  const {rows, conditions} = licenseTableView(data, locale);

  it('has the note’s 33 rows in its order', () => {
    const places = rows.flatMap(({note, isFirst}) => (note && isFirst ? [note.index] : []));
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
    const alpaca = rows.find(({model}) => model === 'alpaca');
    const [llama, openai] = alpaca?.chain ?? [];
    expect(llama).toMatchObject({id: 'llama', how: 'weights', commercial: 'no'});
    expect(openai).toMatchObject({how: 'data', commercial: null});
    expect(alpaca?.inherited).toBe('no');
  });

  it('does not hold an organization to what it has itself licensed anew', () => {
    for (const {id, chain, inherited, weights} of rows) {
      if (chain.every(({isOwn}) => isOwn)) expect(inherited, id).toBe(weights.commercial);
    }
    const optIml = rows.find(({model}) => model === 'opt-iml');
    expect(optIml?.chain).toContainEqual(expect.objectContaining({id: 'opt', isOwn: true}));
  });

  it('has a row for each licence of a model, each with its own address and name', () => {
    const qwen = rows.filter(({model}) => model === 'qwen2-5');
    expect(qwen.length).toBeGreaterThan(2);
    for (const {id, variant, isFirst, name} of qwen) {
      expect(id).toBe(`qwen2-5--${variant?.id}`);
      expect(name).toBe(`Qwen2.5 · ${variant?.name}`);
      expect(isFirst).toBe(id === qwen[0]?.id);
    }
    expect(rows.find(({model}) => model === 'bert')).toMatchObject({id: 'bert', variant: null, name: 'BERT'});
    expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length);
  });

  it('lists sizes from the largest', () => {
    for (const {sizes, id} of rows) {
      const totals = sizes.map(({total}) => total ?? 0);
      expect(totals, id).toEqual([...totals].sort((a, b) => b - a));
    }
  });

  it('leads to rows that exist where others’ terms bind', () => {
    const ids = new Set(rows.map(({id}) => id));
    for (const {upstream} of rows) for (const {id} of upstream) expect(ids).toContain(id);
    expect(rows.find(({model}) => model === 'gpt4all')?.upstream).toContainEqual({
      id: 'llama',
      how: 'weights',
    });
  });
});
