import {beforeAll, describe, expect, it} from 'vitest';
import type * as z from 'zod';
import {crossCheck, monthsTouch} from './crossCheck';
import {erasSchema} from './eras.schema';
import {eventsSchema} from './events.schema';
import {glossarySchema} from './glossary.schema';
import {conditionsSchema, licenseKindsSchema} from './licenseKinds.schema';
import {licensesSchema} from './licenses.schema';
import {checkRows, loadSiteData} from './load';
import type {SiteData} from './siteData';
import {modelsSchema} from './models.schema';
import {organizationsSchema} from './organizations.schema';
import {parseBibliography} from './references';
import {synonymsSchema} from './synonyms.schema';

let data: SiteData;
beforeAll(() => {
  data = loadSiteData(process.cwd());
});

describe('the data of the site', () => {
  it('has no fault', () => {
    expect(crossCheck(data)).toEqual([]);
  });

  it('keeps all 33 rows of the note, in its order', () => {
    const indices = data.licenses.flatMap(({note}) => (note ? [note.index] : []));
    expect(indices).toEqual(Array.from({length: 33}, (_, index) => index + 1));
  });

  it('has a record for each model of the note', () => {
    expect(data.models.filter(({inSeed}) => inSeed).length).toBeGreaterThanOrEqual(50);
  });
});

/** Changes the first record of a copy and says what the check answers. */
function spoil<T>(schema: z.ZodType<T>, rows: T, change: (record: Record<string, never>) => void): string {
  const copy = structuredClone(rows) as Record<string, never>[];
  change(copy[0]!);
  const faults: string[] = [];
  checkRows('src/data/x.json', JSON.stringify(copy), schema, faults);
  return faults.join('\n');
}

const put = (path: string, value: unknown) => (record: Record<string, never>) => {
  const keys = path.split('.');
  const last = keys.pop()!;
  let target: Record<string, unknown> = record;
  for (const key of keys) target = target[key] as Record<string, unknown>;
  if (value === undefined) delete target[last];
  else target[last] = value;
};

describe('synonyms', () => {
  it('has no word that a term or a model has already', () => {
    const copy = structuredClone(data);
    copy.synonyms[0]!.words.push(copy.glossary[0]!.name['zh-Hans'], copy.synonyms[0]!.words[0]!);
    const faults = crossCheck(copy).join('\n');
    expect(faults).toMatch(/synonyms\.json: record \(.*“可接受使用政策” belongs to the term/);
    expect(faults).toMatch(/belongs to this record already/);
  });

  it('either means something or names a page', () => {
    const faults: string[] = [];
    const record = {...data.synonyms[0]!, means: []};
    checkRows('src/data/synonyms.json', JSON.stringify([record]), synonymsSchema, faults);
    expect(faults.join()).toContain('either means something or names a page');
  });
});

describe('a bad record is refused, with file, record and field', () => {
  const cases: [string, () => [z.ZodType, unknown], string, unknown][] = [
    ['model without a source', () => [modelsSchema, data.models], 'sources', []],
    ['model with a misspelt field', () => [modelsSchema, data.models], 'paramters', 1],
    ['model with an impossible day', () => [modelsSchema, data.models], 'date', '2019-02-31'],
    ['model with an unknown architecture', () => [modelsSchema, data.models], 'architecture', 'decoder'],
    ['model without an English name', () => [modelsSchema, data.models], 'name.en', undefined],
    ['model with a negative size', () => [modelsSchema, data.models], 'parameters.number', -1],
    ['model with an id that is no address', () => [modelsSchema, data.models], 'id', 'GPT 3'],
    ['event without a source', () => [eventsSchema, data.events], 'source', undefined],
    ['event of an unknown kind', () => [eventsSchema, data.events], 'kind', 'rumour'],
    ['event without the day of its check', () => [eventsSchema, data.events], 'verifiedOn', undefined],
    ['event with an empty text', () => [eventsSchema, data.events], 'text.en', ' '],
    ['licence row without evidence', () => [licensesSchema, data.licenses], 'variants.0.evidence', undefined],
    [
      'licence row with half an evidence',
      () => [licensesSchema, data.licenses],
      'variants.0.evidence',
      {status: 'seen'},
    ],
    [
      'licence row with an unknown verdict',
      () => [licensesSchema, data.licenses],
      'variants.0.commercial',
      'maybe',
    ],
    [
      'licence row with an unknown condition',
      () => [licensesSchema, data.licenses],
      'variants.0.conditions',
      ['be-nice'],
    ],
    [
      'licence row with an address of another kind',
      () => [licensesSchema, data.licenses],
      'variants.0.evidence.source',
      'javascript:alert(1)',
    ],
    ['licence of no SPDX id', () => [licenseKindsSchema, data.licenseKinds], 'spdx', 'Apache2'],
    ['condition without a definition', () => [conditionsSchema, data.conditions], 'definition', undefined],
    ['term in one language', () => [glossarySchema, data.glossary], 'name.zh-Hans', undefined],
    ['era without a beginning', () => [erasSchema, data.eras], 'from', undefined],
    ['organization without a name', () => [organizationsSchema, data.organizations], 'name', {}],
  ];

  it.each(cases)('%s', (_, subject, field, value) => {
    const [schema, rows] = subject();
    const answer = spoil(schema, rows, put(field, value));
    expect(answer).toContain('src/data/x.json: record 1');
    const [top = ''] = field.split('.');
    expect(answer).toContain(top);
  });

  it('text that is no JSON', () => {
    const faults: string[] = [];
    expect(checkRows('src/data/x.json', '[{]', modelsSchema, faults)).toBeNull();
    expect(faults[0]).toMatch(/^src\/data\/x\.json: not valid JSON/);
  });
});

/** The first term of the register with a cap. */
const capOf = ({licenseKinds}: SiteData) =>
  licenseKinds.flatMap(({terms}) => terms).find(({condition}) => condition === 'user-cap');

describe('what no single file can show is found', () => {
  const faultsAfter = (change: (copy: SiteData) => void): string => {
    const copy = structuredClone(data);
    change(copy);
    return crossCheck(copy).join('\n');
  };

  it.each<[string, (copy: SiteData) => void, RegExp]>([
    [
      'an id used twice',
      (copy) => copy.models.push({...copy.models[0]!, date: '2099'}),
      /another record has this id/,
    ],
    ['a record out of order', (copy) => copy.events.reverse(), /belongs before/],
    [
      'an unknown parent',
      (copy) => copy.models[0]!.derivedFrom.push({id: 'gone', how: 'design'}),
      /unknown model “gone”/,
    ],
    [
      'a child older than its parent',
      (copy) => copy.models[0]!.derivedFrom.push({id: copy.models.at(-1)!.id, how: 'design'}),
      /is older/,
    ],
    [
      'an unknown maker',
      (copy) => copy.models[0]!.organizations.push('nobody'),
      /unknown organization “nobody”/,
    ],
    [
      'an event of an unknown model',
      (copy) => copy.events[0]!.models.push('gone'),
      /events\.json.*unknown model “gone”/,
    ],
    [
      'a paper dated in another month than its arXiv number',
      (copy) => {
        const paper = copy.events.find(
          ({kind, source}) => kind === 'paper' && source.includes('arxiv.org/abs/17'),
        )!;
        paper.date = '2019-01-01';
      },
      /was submitted in 2017-/,
    ],
    [
      'an event after what others say, without the address of that',
      (copy) => Object.assign(copy.events[0]!, {basis: 'secondary', evidence: null}),
      /events\.json.*evidence.*needs the address/,
    ],
    [
      'an event seen at its source, with the address of something else',
      (copy) => Object.assign(copy.events[0]!, {basis: 'seen', evidence: 'https://example.org/'}),
      /events\.json.*evidence.*that is “seen”/,
    ],
    ['a model that no event tells of', (copy) => copy.events.splice(0), /no event of events\.json/],
    [
      'open weights without a licence row',
      (copy) =>
        copy.licenses.splice(
          copy.licenses.findIndex(({id}) => id === 'kimi-k3'),
          1,
        ),
      /models\.json: record \(kimi-k3\) › openWeights: no licence row/,
    ],
    ['a licence row of no model', (copy) => (copy.licenses[0]!.id = 'gone'), /no such model/],
    ['an unknown licence', (copy) => (copy.licenses[0]!.code.license = 'gone'), /unknown licence “gone”/],
    [
      'a condition that is not named',
      (copy) => {
        copy.licenses[0]!.variants[0]!.commercial = 'conditional';
      },
      /no condition is named/,
    ],
    [
      'an unknown licence of weights',
      (copy) => (copy.licenses[0]!.variants[0]!.license = 'gone'),
      /record \(bert\) › variants\.all\.license: unknown licence “gone”/,
    ],
    [
      'a variant told twice',
      (copy) => copy.licenses[0]!.variants.push(copy.licenses[0]!.variants[0]!),
      /variants\.all\.id: another variant has this id/,
    ],
    [
      'one of several variants without a name',
      (copy) => {
        const [row] = copy.licenses;
        row!.variants.push({...row!.variants[0]!, id: 'large'});
      },
      /variants\.large\.name: one of several needs a name/,
    ],
    [
      'a variant released before its model',
      (copy) => (copy.licenses[0]!.variants[0]!.releasedOn = '2018-09'),
      /variants\.all\.releasedOn: 2018-09 is before the model/,
    ],
    [
      'a verdict that is not the licence’s, and not why',
      (copy) => Object.assign(copy.licenses[0]!.variants[0]!, {commercial: 'unclear', why: null}),
      /variants\.all\.why: the licence says “yes”, the variant “unclear”/,
    ],
    [
      'a “yes” with a condition',
      (copy) => (copy.licenses[0]!.variants[0]!.conditions = ['registration']),
      /is “yes”, but “registration” is a condition/,
    ],
    [
      'a “no” that nothing bears out',
      (copy) => (copy.licenses[0]!.variants[0]!.commercial = 'no'),
      /is “no”, but nothing that binds it bars commerce/,
    ],
    [
      'a verdict on what was not seen',
      (copy) => {
        const [variant] = copy.licenses[0]!.variants;
        const {source, verifiedOn} = variant!.evidence;
        variant!.evidence = {
          status: 'not-seen',
          reason: {'zh-Hans': '链接失效', en: 'dead link'},
          source,
          verifiedOn,
        };
      },
      /variants\.all\.evidence: not seen, but the verdict is “yes”/,
    ],
    [
      'an addition that the licence has already',
      (copy) => (copy.licenses[0]!.variants[0]!.conditions = ['attribution']),
      /“attribution” is a term of its licence already/,
    ],
    [
      'an exemption from nothing',
      (copy) => (copy.licenses[0]!.variants[0]!.exempt = ['territory']),
      /exempt: its licence has no term “territory”/,
    ],
    [
      'a base that is no variant of its model',
      (copy) =>
        (copy.licenses[1]!.variants[0]!.derivedFrom = [{id: 'bert', variant: 'gone', how: 'weights'}]),
      /derivedFrom: no variant “gone” of “bert”/,
    ],
    [
      'more parameters used than there are',
      (copy) => Object.assign(copy.licenses[0]!.variants[0]!.weights[0]!, {total: 10, active: 10}),
      /uses 10 of 10 parameters/,
    ],
    [
      'a history out of order',
      (copy) => copy.licenses.find(({id}) => id === 'chatglm-6b')!.variants[0]!.history.reverse(),
      /chatglm-6b.*history: 2023-03-14 stands after 2023-07-08/,
    ],
    [
      'a term without its clause, and not why',
      (copy) => (copy.licenseKinds[0]!.terms[0]!.clause = null),
      /licenseKinds\.json: record \(apache-2-0\) › terms\.attribution\.reason: no clause/,
    ],
    [
      'a licence without terms',
      (copy) => (copy.licenseKinds[0]!.terms = []),
      /record \(apache-2-0\) › terms: is empty/,
    ],
    [
      'a cap without a number',
      (copy) => delete capOf(copy)!.threshold,
      /terms\.user-cap\.threshold: “user-cap” without its values/,
    ],
    [
      'a number where it does not belong',
      (copy) => (copy.licenseKinds[0]!.terms[0]!.threshold = capOf(copy)!.threshold),
      /terms\.attribution\.threshold: does not belong/,
    ],
    [
      'a territory of no country',
      (copy) => {
        const terms = copy.licenseKinds.flatMap((kind) => kind.terms);
        terms.find(({territory}) => territory)!.territory!.excluded = [];
      },
      /territory\.excluded: names no country/,
    ],
    [
      'a naming duty that asks for nothing',
      (copy) => {
        const terms = copy.licenseKinds.flatMap((kind) => kind.terms);
        Object.assign(terms.find(({naming}) => naming)!.naming!, {
          prefix: null,
          display: null,
          documentation: null,
        });
      },
      /naming: asks for nothing/,
    ],
    [
      'a licence that bars commerce and says yes',
      (copy) => (copy.licenseKinds.find(({id}) => id === 'cc-by-nc-4-0')!.commercial = 'yes'),
      /record \(cc-by-nc-4-0\) › commercial: is “yes”, but a term bars commerce/,
    ],
    [
      'a ScanCode name for what SPDX knows',
      (copy) => (copy.licenseKinds[0]!.licenseRef = 'LicenseRef-scancode-apache'),
      /licenseRef: is for texts without an SPDX identifier/,
    ],
    ['a row of the note lost', (copy) => copy.licenses.splice(3, 1), /expected 4/],
    ['a see-also to nowhere', (copy) => copy.glossary[0]!.seeAlso.push('gone'), /unknown term “gone”/],
    [
      'a word that two terms claim',
      (copy) => copy.glossary[1]!.aliases.en.push(copy.glossary[0]!.name.en.toUpperCase()),
      /belongs to/,
    ],
  ])('%s', (_, change, message) => {
    expect(faultsAfter(change)).toMatch(message);
  });
});

describe('monthsTouch', () => {
  it.each([
    ['2018-10-11', '2018-10', true],
    ['2018-10-31', '2018-11', true],
    ['2018-10-11', '2018-11', false],
    ['2018-12-31', '2019-01', true],
    ['2018', '2018-03', true],
    ['2018-10', '2018-11', false],
  ])('%s and the number of %s: %s', (date, month, touch) => {
    expect(monthsTouch(date, month)).toBe(touch);
  });
});

describe('parseBibliography', () => {
  it('names key and field of what is missing', () => {
    expect(() => parseBibliography('@misc{a2020b, title={T}, author={A, B}, year={2020}}')).toThrow(
      /a2020b › URL/,
    );
  });

  it('refuses a key that is no anchor', () => {
    const entry = '@misc{A_2020, title={T}, author={A, B}, year={2020}, url={https://example.org}}';
    expect(() => parseBibliography(entry)).toThrow(/A_2020 › id/);
  });
});
