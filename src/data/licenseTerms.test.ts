import {beforeAll, describe, expect, it} from 'vitest';
import {loadSiteData} from './load';
import {
  effectiveTerms,
  inheritedVerdict,
  licenseIndex,
  lineage,
  modelVerdict,
  strictest,
  variantAddress,
  type LicenseIndex,
} from './licenseTerms';
import type {LicenseRow, Variant} from './licenses.schema';
import type {Derivation} from './models.schema';
import type {SiteData} from './siteData';

let data: SiteData;
let index: LicenseIndex;
beforeAll(() => {
  data = loadSiteData(process.cwd());
  index = licenseIndex(data);
});

type Descent = Parameters<typeof lineage>[1];

/** Models of which only the descent matters: `{child: [[parent, how]]}`. */
function family(links: Record<string, [string, Derivation][]>): Descent {
  return Object.entries(links).map(([id, parents]) => ({
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
      {id: 'alpaca', variant: null, how: 'weights'},
      {id: 'chatgpt', variant: null, how: 'data'},
      {id: 'llama', variant: null, how: 'weights'},
    ]);
  });

  it('does not take weights to have come where only data did', () => {
    const models = family({dolly: [['alpaca', 'data']], alpaca: [['llama', 'weights']], llama: []});
    expect(lineage('dolly', models)).toContainEqual({id: 'llama', variant: null, how: 'data'});
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

describe('lineage of a variant', () => {
  it('is its own where it says so', () => {
    const models = family({vicuna: [['llama', 'weights']], llama: [], 'llama-2': []});
    const from = [{id: 'llama-2', variant: 'all', how: 'weights' as const}];
    expect(lineage('vicuna', models, from)).toEqual([{id: 'llama-2', variant: 'all', how: 'weights'}]);
  });
});

describe('modelVerdict', () => {
  const of = (...verdicts: Variant['commercial'][]) =>
    modelVerdict(verdicts.map((commercial) => ({commercial})));
  it('is that of its variants where they agree, and depends where they do not', () => {
    expect(of('yes', 'yes')).toBe('yes');
    expect(of('no')).toBe('no');
    expect(of('yes', 'no')).toBe('conditional');
  });
});

/** A register of two models of two makers, the second made from the first. */
function pair(
  how: Derivation,
  base: Partial<Variant>,
  changes: {makers?: string[]; terms?: SiteData['licenseKinds'][number]['terms']} = {},
): {row: LicenseRow; variant: Variant; index: LicenseIndex} {
  const copy = structuredClone(data);
  const [model, row, kind] = [copy.models[0]!, copy.licenses[0]!, copy.licenseKinds[0]!];
  const variant: Variant = {...row.variants[0]!, license: 'own', conditions: [], commercial: 'yes'};
  const child = {...row, id: 'child', variants: [variant]};
  copy.models = [
    {...model, id: 'base', organizations: ['them'], derivedFrom: []},
    {...model, id: 'child', organizations: changes.makers ?? ['us'], derivedFrom: [{id: 'base', how}]},
  ];
  copy.licenses = [{...row, id: 'base', variants: [{...variant, license: 'theirs', ...base}]}, child];
  const clause = {
    text: 'You may not.',
    where: {'zh-Hans': '第1条', en: 'section 1'},
    language: 'en' as const,
    translation: '不可以。',
    source: 'https://example.org/LICENSE',
    verifiedOn: '2026-11-29',
  };
  copy.licenseKinds = [
    {...kind, id: 'own', terms: [{condition: 'attribution', clause}]},
    {
      ...kind,
      id: 'theirs',
      terms: changes.terms ?? [
        {condition: 'attribution', clause},
        {condition: 'non-commercial', clause},
        {
          condition: 'output-restrictions',
          clause,
          outputs: {restricted: true, derivative: false, rename: false, what: clause.where},
        },
      ],
    },
  ];
  return {row: child, variant, index: licenseIndex(copy)};
}

const conditionsOf = ({row, variant, index: made}: ReturnType<typeof pair>): string[] =>
  effectiveTerms(row, variant, made).map(({term, license}) => `${license} ${term.condition}`);

describe('effectiveTerms', () => {
  it('adds all terms of another’s weights, and says where each comes from', () => {
    const made = pair('weights', {commercial: 'no'});
    expect(conditionsOf(made)).toEqual([
      'own attribution',
      'theirs attribution',
      'theirs non-commercial',
      'theirs output-restrictions',
    ]);
    const terms = effectiveTerms(made.row, made.variant, made.index);
    expect(terms.map(({origin}) => origin.from)).toEqual(['license', 'upstream', 'upstream', 'upstream']);
    expect(terms[1]?.origin).toMatchObject({model: 'base', how: 'weights'});
    expect(inheritedVerdict(made.row, made.variant, made.index)).toBe('no');
  });

  it('adds of a teacher what it says of outputs', () => {
    const made = pair('data', {commercial: 'no'});
    expect(conditionsOf(made)).toEqual(['own attribution', 'theirs output-restrictions']);
    expect(inheritedVerdict(made.row, made.variant, made.index)).toBe('conditional');
  });

  it('adds nothing where only the design was taken, or the makers are the same', () => {
    expect(conditionsOf(pair('design', {commercial: 'no'}))).toEqual(['own attribution']);
    const own = pair('weights', {commercial: 'no'}, {makers: ['us', 'them']});
    expect(conditionsOf(own)).toEqual(['own attribution']);
    expect(inheritedVerdict(own.row, own.variant, own.index)).toBe('yes');
  });

  it('leaves out what the base is exempt from, and adds what its release adds', () => {
    const made = pair('weights', {exempt: ['non-commercial'], conditions: ['registration']});
    expect(conditionsOf(made)).toEqual([
      'own attribution',
      'theirs attribution',
      'theirs output-restrictions',
      'theirs registration',
    ]);
  });

  it('quotes for what a release adds its own evidence', () => {
    const made = pair('design', {});
    made.variant.conditions = ['registration'];
    const [, added] = effectiveTerms(made.row, made.variant, made.index);
    expect(added?.origin).toEqual({from: 'release'});
    expect(added?.term.clause).toMatchObject({source: made.variant.evidence.source});
  });

  it('never calls a row of the register more permissive with its ancestors than without', () => {
    for (const row of data.licenses) {
      for (const variant of row.variants) {
        const inherited = inheritedVerdict(row, variant, index);
        expect(strictest([variant.commercial, inherited]), row.id).toBe(inherited);
      }
    }
  });
});

describe('variantAddress', () => {
  it('is the model’s where it has one licence', () => {
    const [row] = data.licenses;
    const [variant] = row!.variants;
    expect(variantAddress(row!, variant!)).toBe(row!.id);
    const two = {...row!, variants: [variant!, {...variant!, id: 'large'}]};
    expect(variantAddress(two, two.variants[1]!)).toBe(`${row!.id}--large`);
  });
});
