import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {effectiveTerms, licenseIndex} from '../../data/licenseTerms';
import {loadSiteData} from '../../data/load';
import {conditionIds} from '../../data/vocabulary';
import {emptyCase, parseCase} from './caseOf';
import {isExcluded, judge, sideOf, type Judged, type JudgedTerm} from './judge';

type Binding = {term: JudgedTerm};

const clause = 'You may not.';
const of = (...terms: Omit<JudgedTerm, 'clause'>[]): Judged<Binding> => ({
  commercial: 'conditional',
  isSeen: true,
  textSeen: 'whole',
  terms: terms.map((term) => ({term: {clause, ...term}})),
});
const threshold = (changes: Partial<NonNullable<JudgedTerm['threshold']>> = {}) => ({
  metric: 'monthly-active-users',
  value: 100_000_000,
  unit: 'users',
  period: 'month',
  effect: 'separate-license' as const,
  ...changes,
});
const verdict = (judged: Judged<Binding>, text: string): string => judge(judged, parseCase(text)).verdict;

describe('judge', () => {
  it('lets a permissive licence be used, and asks for notices where the weights are passed on', () => {
    const mit = {...of({condition: 'attribution'}), commercial: 'yes' as const};
    expect(verdict(mit, 'commercial')).toBe('allowed');
    expect(verdict(mit, 'commercial.redistribute')).toBe('duties');
    expect(verdict(mit, 'device')).toBe('duties');
  });

  it('bars commerce where the licence does, and only commerce', () => {
    const judged = {...of({condition: 'non-commercial'}), commercial: 'no' as const};
    expect(verdict(judged, 'commercial')).toBe('forbidden');
    expect(verdict(judged, 'service')).toBe('forbidden');
    expect(verdict(judged, 'distil')).toBe('allowed');
  });

  it('bars commerce by the verdict of the row where no term tells', () => {
    const {verdict: found, reasons} = judge({...of(), commercial: 'no'}, parseCase('commercial'));
    expect(found).toBe('forbidden');
    expect(reasons).toEqual([{effect: 'forbidden', because: 'verdict', binding: null}]);
  });

  it('sends to the licensor whoever is above a threshold', () => {
    const judged = of({condition: 'user-cap', threshold: threshold()});
    expect(verdict(judged, 'commercial.u100000000')).toBe('allowed');
    expect(verdict(judged, 'commercial.u100000001')).toBe('separate');
    expect(verdict(judged, 'commercial')).toBe('duties');
    expect(
      verdict(of({condition: 'user-cap', threshold: threshold({effect: 'no-grant'})}), 'u200000000'),
    ).toBe('forbidden');
    const display = of({condition: 'display-threshold', threshold: threshold({effect: 'display'})});
    expect(verdict(display, 'commercial.u200000000')).toBe('duties');
    expect(verdict(display, 'u200000000')).toBe('allowed');
  });

  it('keeps to the uses that a term names', () => {
    const judged = of({condition: 'carve-out', when: ['service'], effect: 'separate-license'});
    expect(verdict(judged, 'commercial')).toBe('allowed');
    expect(verdict(judged, 'service')).toBe('separate');
    expect(verdict(of({condition: 'carve-out'}), 'commercial')).toBe('unclear');
  });

  it('tells a ban on training from other limits on outputs', () => {
    const limits = (restricted: boolean) => of({condition: 'output-restrictions', outputs: {restricted}});
    expect(verdict(limits(true), 'commercial.distil')).toBe('forbidden');
    expect(verdict(limits(true), 'commercial')).toBe('allowed');
    expect(verdict(limits(false), 'distil')).toBe('duties');
    expect(verdict(of({condition: 'output-derivative'}), 'distil')).toBe('duties');
  });

  it('grants nothing in an excluded territory', () => {
    const judged = of({condition: 'territory', territory: {excluded: ['EU', 'GB', 'KR']}});
    expect(verdict(judged, 'fr.commercial')).toBe('forbidden');
    expect(verdict(judged, 'uk')).toBe('forbidden');
    expect(verdict(judged, 'us')).toBe('allowed');
    expect(verdict(judged, 'commercial')).toBe('duties');
    expect(verdict(of({condition: 'territory', territory: {excluded: ['DE']}}), 'eu')).toBe('unclear');
  });

  it('never takes what was not seen for a permission', () => {
    const unseen: Judged<Binding> = {...of(), terms: [{term: {condition: 'use-restrictions', clause: null}}]};
    expect(verdict(unseen, 'commercial')).toBe('unclear');
    expect(verdict({...of(), isSeen: false}, '')).toBe('unclear');
    expect(verdict({...of(), commercial: 'unclear'}, 'redistribute')).toBe('unclear');
    const part = {...of({condition: 'registration'}), textSeen: 'part' as const};
    expect(verdict(part, 'commercial')).toBe('duties');
    expect(verdict(part, 'commercial.distil')).toBe('unclear');
  });

  it('gives its reasons, those that decide first', () => {
    const {reasons} = judge(
      of({condition: 'termination'}, {condition: 'no-military'}, {condition: 'non-commercial'}),
      parseCase('commercial'),
    );
    expect(reasons.map(({effect, binding}) => `${effect} ${binding?.term.condition}`)).toEqual([
      'forbidden non-commercial',
      'duty no-military',
      'note termination',
    ]);
  });

  it.each(conditionIds)('knows what to make of “%s”', (condition) => {
    expect(() => judge(of({condition}), parseCase('de.u1.r1.service.distil.device'))).not.toThrow();
  });
});

describe('sideOf', () => {
  const asked = (users: number | null, revenue: number | null = null) => ({...emptyCase, users, revenue});
  const revenue = (changes = {}) => threshold({metric: 'annual-revenue', unit: 'usd', ...changes});

  it('does not take a month’s users for a day’s', () => {
    const daily = threshold({metric: 'daily-active-users', value: 1_000_000});
    expect(sideOf(daily, asked(1_000_000))).toBe('below');
    expect(sideOf(daily, asked(1_000_001))).toBe('cannot-tell');
  });

  it('tells a month’s revenue from a year’s as far as it can', () => {
    const monthly = revenue({value: 20e6, period: 'month'});
    expect(sideOf(monthly, asked(null, 241e6))).toBe('above');
    expect(sideOf(monthly, asked(null, 20e6))).toBe('below');
    expect(sideOf(monthly, asked(null, 100e6))).toBe('cannot-tell');
    expect(sideOf(revenue({value: 1e6, period: 'year'}), asked(null, 1e6 + 1))).toBe('above');
  });

  it('does not reckon one currency in another, nor know how many people somebody employs', () => {
    expect(sideOf(revenue({unit: 'eur'}), asked(null, 1))).toBe('cannot-tell');
    expect(sideOf(threshold({metric: 'employees', unit: 'people'}), asked(5, 5))).toBe('not-told');
  });
});

describe('isExcluded', () => {
  it.each([
    ['DE', ['EU'], true],
    ['NO', ['EU'], false],
    ['EU', ['EU'], true],
    ['KR', ['EU', 'KR'], true],
    ['EU', ['DE'], null],
  ] as const)('%s among %j: %s', (country, excluded, answer) => {
    expect(isExcluded(country, [...excluded])).toBe(answer);
  });
});

describe('the register', () => {
  const data = loadSiteData(path.resolve(import.meta.dirname, '../../..'));
  const index = licenseIndex(data);
  const answers = (id: string, text: string): string[] => {
    const row = index.rows.get(id)!;
    return row.variants.map((variant) => {
      const judged = {
        commercial: variant.commercial,
        isSeen: variant.evidence.status === 'seen',
        textSeen: index.kinds.get(variant.license)!.textSeen,
        terms: effectiveTerms(row, variant, index),
      };
      return judge(judged, parseCase(text)).verdict;
    });
  };

  it.each([
    ['bert', 'commercial.distil', ['allowed']],
    ['llama-2', 'commercial.distil', ['forbidden']],
    ['llama-2', 'commercial.u800000000', ['separate']],
    ['llama-3-1', 'commercial.distil', ['duties']],
    ['llama-4', 'de.commercial', ['forbidden']],
    ['llama-4', 'us.commercial', ['duties']],
    ['galactica', 'commercial', ['forbidden']],
    ['alpaca', 'commercial', ['forbidden']],
    ['kimi-k2', 'commercial.u2000000', ['duties']],
    ['baichuan2', 'service', ['forbidden']],
  ])('answers for %s, %s', (id, text, expected) => {
    expect(answers(id, text)).toEqual(expected);
  });
});
