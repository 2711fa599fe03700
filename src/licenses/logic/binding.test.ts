import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {effectiveTerms, licenseIndex, variantAddress} from '../../data/licenseTerms';
import {loadSiteData} from '../../data/load';
import {licenseTableView} from '../build/licenseTableView';
import {bindingTerms, judgedOf} from './binding';
import {parseCase} from './caseOf';
import {judge} from './judge';

const data = loadSiteData(path.resolve(import.meta.dirname, '../../..'));
const view = licenseTableView(data, 'en');
const rows = new Map(view.rows.map((row) => [row.id, row]));
const index = licenseIndex(data);
const termsOf = (id: string) => bindingTerms(rows.get(id)!, view.terms, rows);

describe('bindingTerms', () => {
  it('finds for every row what the data finds', () => {
    for (const row of data.licenses) {
      for (const variant of row.variants) {
        const id = variantAddress(row, variant);
        const expected = effectiveTerms(row, variant, index).map(({term, license, origin}) => [
          license,
          term.condition,
          origin.from,
        ]);
        const found = termsOf(id).map(({term, license, upstream, isAddition}) => [
          license,
          term.condition,
          upstream ? 'upstream' : isAddition ? 'release' : 'license',
        ]);
        expect(found, id).toEqual(expected);
      }
    }
  });

  it('gives each with its clause in the page’s words, and says whose it is', () => {
    const military = termsOf('gpt4all').find(({term}) => term.condition === 'no-military');
    expect(military?.upstream).toMatchObject({id: 'llama', name: 'LLaMA', how: 'weights'});
    expect(military?.term.clause).toMatchObject({language: 'en', translation: null});
    expect(typeof military?.term.clause?.where).toBe('string');
  });
});

describe('judgedOf', () => {
  const answer = (id: string, asked: string) =>
    judge(judgedOf(rows.get(id)!, view.terms, rows), parseCase(asked));

  it('answers from the page’s own data, with the clause that decides', () => {
    const {verdict, reasons} = answer('llama-2', 'commercial.distil');
    expect(verdict).toBe('forbidden');
    expect(reasons[0]?.binding?.term).toMatchObject({
      condition: 'output-restrictions',
      outputs: {restricted: true},
    });
    expect(reasons[0]?.binding?.term.clause?.text).toContain('improve any other large language model');
    expect(reasons[0]?.binding?.term.clause?.source).toMatch(/^https:/);
  });

  it('counts an upstream of which nothing is known as unclear', () => {
    const row = {...rows.get('bert')!, inherited: 'unclear' as const};
    expect(judge(judgedOf(row, view.terms, rows), parseCase('commercial')).verdict).toBe('unclear');
  });

  it('bars commerce exactly where the row’s verdict does', () => {
    for (const row of view.rows) {
      const {verdict} = judge(judgedOf(row, view.terms, rows), parseCase('commercial'));
      const isBarred = verdict === 'forbidden' || verdict === 'separate';
      expect(isBarred, row.id).toBe(row.inherited === 'no');
    }
  });
});
