import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {locales} from '../../data/fields';
import {loadSiteData} from '../../data/load';
import {boundBy, judgeRow} from '../logic/bindings';
import {parseCase} from '../logic/caseOf';
import {licenseCasesView, type CaseRowView} from './licenseCasesView';
import {licenseTableView} from './licenseTableView';

const data = loadSiteData(path.resolve(__dirname, '../../..'));

describe.each(locales)('licenseCasesView in %s', (locale) => {
  const cases = licenseCasesView(data, locale);
  const rowOf = (id: string): CaseRowView => cases.rows[id]!;

  it('has every row of the table, bound by the conditions that the table tells', () => {
    const {rows} = licenseTableView(data, locale);
    expect(Object.keys(cases.rows)).toEqual(rows.map(({id}) => id));
    for (const {id, weights, inheritedConditions} of rows) {
      const bound = new Set(boundBy(cases, rowOf(id)).map(({term}) => term.condition));
      expect([...bound].sort(), id).toEqual([...weights.conditions, ...inheritedConditions].sort());
    }
  });

  it('bars commerce exactly where the row’s verdict does', () => {
    for (const {id, inherited} of licenseTableView(data, locale).rows) {
      const {verdict} = judgeRow(cases, rowOf(id), parseCase('commercial'));
      expect(verdict === 'forbidden' || verdict === 'separate', id).toBe(inherited === 'no');
    }
  });

  it('writes each term once', () => {
    expect(new Set(cases.terms.map((term) => JSON.stringify(term))).size).toBe(cases.terms.length);
  });

  it('names the model that brought a term along', () => {
    const [own, inherited] = [rowOf('llama'), rowOf('alpaca')].map((row) => boundBy(cases, row));
    expect(own!.every(({from}) => from === null)).toBe(true);
    expect(inherited!.some(({from}) => from === 'LLaMA')).toBe(true);
  });

  it.each([
    ['bert', 'commercial', ['allowed', 'duties']],
    ['llama', 'commercial', ['forbidden']],
    ['llama-2', 'u800000000.commercial', ['separate']],
    ['llama-2', 'u2000000.commercial', ['duties']],
    ['alpaca', 'commercial', ['forbidden']],
  ])('%s, %s', (id, asked, verdicts) => {
    expect(verdicts).toContain(judgeRow(cases, rowOf(id), parseCase(asked)).verdict);
  });
});
