import {describe, expect, it} from 'vitest';
import {crossCheck} from '../crossCheck';
import {loadSiteData} from '../load';
import type {SiteData} from '../siteData';
import {rules, type RuleName} from '.';
import {dayOfData} from './everywhere';
import {monthsTouch} from './models';

const data = loadSiteData(process.cwd());
const clock = '2026-11-29';

type Change = (copy: SiteData) => unknown;
type Example = {
  /** A change that the rule lets pass, as near to the fault as it goes. */
  good: Change;
  /** One that it refuses. */
  bad: Change;
  /** Its answer: file, record and field, and a word of what is wrong. */
  says: RegExp;
};

/** The record of an id; a test that names a record that is gone fails here. */
function the<Row extends {id: string}>(rows: Row[], id: string): Row {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`no record “${id}” to spoil`);
  return found;
}
const bert = (copy: SiteData) => the(copy.licenses, 'bert').variants[0]!;
const termOf = (copy: SiteData, condition: string) => {
  const found = copy.licenseKinds.flatMap(({terms}) => terms).find((term) => term.condition === condition);
  if (!found) throw new Error(`no term “${condition}”`);
  return found;
};
const both = (text: string) => ({'zh-Hans': text, en: text});
const withThreshold = (copy: SiteData) =>
  copy.licenseKinds
    .flatMap(({terms}) => terms)
    .find(({threshold}) => threshold?.metric === 'monthly-active-users')!.threshold!;

const examples: Record<RuleName, Example> = {
  idsOnce: {
    good: (copy) => copy.organizations.push({...copy.organizations[0]!, id: 'another'}),
    bad: (copy) => copy.organizations.push(copy.organizations[0]!),
    says: /organizations\.json: record \(.+\) › id: another record has this id/,
  },
  recordsInOrder: {
    good: (copy) => (copy.models.at(-1)!.date = '2099-12-31'),
    bad: (copy) => copy.events.reverse(),
    says: /events\.json: record \(.+\) › place: belongs before/,
  },
  namesOnce: {
    // Both are called ERNIE by their makers: an alias of two is no name of two.
    good: (copy) => copy.models[3]!.aliases.push(copy.models[4]!.aliases[0] ?? 'X'),
    bad: (copy) => (the(copy.models, 'gpt-2').name.en = 'GPT 3'),
    says: /models\.json: record \(gpt-3\) › name: is “gpt-2”’s name already/,
  },
  nothingTwice: {
    good: (copy) =>
      termOf(copy, 'attribution') && the(copy.models, 'bert').aliases.push('BERT of another kind'),
    bad: (copy) => bert(copy).conditions.push('registration', 'registration'),
    says: /licenses\.json: record \(bert\) › variants\.0\.conditions: names “registration” twice/,
  },
  textsInTheirLanguage: {
    good: (copy) => (copy.events[0]!.title['zh-Hans'] = '《The Llama 3 Herd of Models》 and more'),
    bad: (copy) => (copy.events[0]!.text = {'zh-Hans': 'All of this is in English still', en: '全是中文'}),
    says: /events\.json: record \(.+\) › text\.zh-Hans: is not in Chinese.*\n.*› text\.en: is not in English/,
  },
  nothingLeftToWrite: {
    good: (copy) => (copy.glossary[0]!.definition.en = 'A to-do list'),
    bad: (copy) => (copy.glossary[0]!.definition.en = 'TODO: say what it is'),
    says: /glossary\.json: record \(.+\) › definition\.en: holds “TODO”/,
  },
  checksAreOver: {
    good: (copy) => (the(copy.models, 'bert').verifiedOn = clock),
    bad: (copy) => (the(copy.models, 'bert').verifiedOn = '2099-01-01'),
    says: /models\.json: record \(bert\) › verifiedOn: 2099-01-01 is still to come/,
  },
  datesBeforeChecks: {
    good: (copy) => (copy.events[0]!.date = copy.events[0]!.verifiedOn.slice(0, 7)),
    bad: (copy) => (copy.events[0]!.date = '2099'),
    says: /events\.json: record \(.+\) › date: 2099 is after the check/,
  },

  makersAreKnown: {
    good: (copy) => copy.models[0]!.organizations.push(copy.organizations[0]!.id),
    bad: (copy) => copy.models[0]!.organizations.push('nobody'),
    says: /models\.json: record \(.+\) › organizations: unknown organization “nobody”/,
  },
  makersHaveModels: {
    good: (copy) => (copy.models[0]!.organizations = [...copy.models[0]!.organizations, 'google']),
    bad: (copy) => copy.organizations.push({id: 'nobody', name: both('Nobody')}),
    says: /organizations\.json: record \(nobody\) › id: no model/,
  },
  parentsAreKnown: {
    good: (copy) => copy.models[9]!.derivedFrom.push({id: copy.models[0]!.id, how: 'method'}),
    bad: (copy) => copy.models[9]!.derivedFrom.push({id: 'gone', how: 'design'}),
    says: /models\.json: record \(.+\) › derivedFrom: unknown model “gone”/,
  },
  lineageHasNoLoop: {
    good: (copy) => the(copy.models, 'gpt-3').derivedFrom.push({id: 'gpt-1', how: 'design'}),
    bad: (copy) => the(copy.models, 'gpt-2').derivedFrom.push({id: 'gpt-3', how: 'design'}),
    says: /models\.json: record \(gpt-2\) › derivedFrom: comes back to itself: gpt-2 ← .*gpt-2/,
  },
  childrenAreYounger: {
    good: (copy) => copy.models.at(-1)!.derivedFrom.push({id: copy.models[0]!.id, how: 'method'}),
    bad: (copy) => copy.models[0]!.derivedFrom.push({id: copy.models.at(-1)!.id, how: 'design'}),
    says: /models\.json: record \(.+\) › derivedFrom: is older/,
  },
  aliasesAreNew: {
    good: (copy) => the(copy.models, 'gpt-2').aliases.push('GPT the second'),
    bad: (copy) => the(copy.models, 'gpt-2').aliases.push('gpt3', 'GPT 2'),
    says: /record \(gpt-2\) › aliases: “gpt3” is the name of “gpt-3”.*\n.*“GPT 2” is its name or alias already/,
  },
  modelsAreTold: {
    good: (copy) => copy.events[0]!.models.push('bert'),
    bad: (copy) => copy.events.splice(0),
    says: /models\.json: record \(bert\) › id: no event of events\.json/,
  },
  modelDatesAreTold: {
    good: (copy) => (the(copy.models, 'bert').date = '2018-10'),
    bad: (copy) => (the(copy.models, 'bert').date = '2018-11-11'),
    says: /models\.json: record \(bert\) › date: is 2018-11-11, but its events are of .*2018-10-11/,
  },
  eventModelsAreKnown: {
    good: (copy) => copy.events[0]!.models.push('bert'),
    bad: (copy) => copy.events[0]!.models.push('gone'),
    says: /events\.json: record \(.+\) › models: unknown model “gone”/,
  },
  evidenceFitsBasis: {
    good: (copy) => Object.assign(copy.events[0]!, {basis: 'secondary', evidence: 'https://arxiv.org/'}),
    bad: (copy) => {
      Object.assign(copy.events[0]!, {basis: 'secondary', evidence: null});
      Object.assign(copy.events[1]!, {basis: 'seen', evidence: 'https://arxiv.org/'});
    },
    says: /evidence: basis “secondary” needs.*\n.*events\.json: record \(.+\) › evidence: .*that is “seen”/,
  },
  eventsDiffer: {
    good: (copy) => (copy.events[1]!.source = copy.events[0]!.source),
    bad: (copy) => (copy.events[1]!.title.en = copy.events[0]!.title.en.toUpperCase()),
    says: /events\.json: record \(.+\) › title\.en: is that of “.+” too/,
  },
  papersAgreeWithArxiv: {
    good: (copy) => (the(copy.events, 'bert-paper').date = '2018-10'),
    bad: (copy) => (the(copy.events, 'bert-paper').date = '2019-01-01'),
    says: /events\.json: record \(bert-paper\) › date: 2019-01-01, but arXiv:1810\.04805 was submitted in 2018-10/,
  },

  openWeightsHaveRows: {
    good: (copy) => (the(copy.models, 'gpt-3').openWeights = null),
    bad: (copy) => {
      copy.licenses.splice(copy.licenses.indexOf(the(copy.licenses, 'kimi-k3')), 1);
      the(copy.models, 'bert').openWeights = false;
      copy.licenses.push({...the(copy.licenses, 'bert'), id: 'gone'});
    },
    says: /\(bert\) › id: models\.json says .*\n.*licenses\.json: record \(gone\) › id: no such model.*\n.*\(kimi-k3\) › openWeights: no licence row/,
  },
  noteRowsInOrder: {
    good: (copy) => copy.licenses.pop(),
    bad: (copy) => copy.licenses.splice(3, 1),
    says: /licenses\.json: record \(.+\) › note\.index: is 5, expected 4/,
  },
  rowsHangUnderParents: {
    good: (copy) => (the(copy.licenses, 'alpaca').parent = 'llama'),
    bad: (copy) => (the(copy.licenses, 'alpaca').parent = 'alpaca'),
    says: /licenses\.json: record \(alpaca\) › parent: .*\n.*parent: comes back to itself: alpaca ← alpaca/,
  },
  groupsFitNetworks: {
    good: (copy) => (the(copy.licenses, 'glm').group = 'decoder-only'),
    bad: (copy) => (the(copy.licenses, 'bert').group = 'decoder-only'),
    says: /licenses\.json: record \(bert\) › group: is “decoder-only”, but the model is “encoder-only”/,
  },
  licensesAreKnown: {
    good: (copy) => (the(copy.licenses, 'bert').code.license = 'mit'),
    bad: (copy) => (bert(copy).license = 'gone'),
    says: /licenses\.json: record \(bert\) › variants\.all\.license: unknown licence “gone”/,
  },
  licensesHaveTerms: {
    good: (copy) => Object.assign(the(copy.licenseKinds, 'apache-2-0'), {terms: [], textSeen: 'none'}),
    bad: (copy) => (the(copy.licenseKinds, 'apache-2-0').terms = []),
    says: /licenseKinds\.json: record \(apache-2-0\) › terms: is empty, but “.+” rests on it/,
  },
  variantsAreToldApart: {
    good: (copy) =>
      (the(copy.licenses, 'bert').variants = ['base', 'large'].map((id) => ({
        ...bert(copy),
        id,
        name: both(id),
        weights: [{...bert(copy).weights[0]!, name: id}],
      }))),
    bad: (copy) => the(copy.licenses, 'bert').variants.push(bert(copy)),
    says: /licenses\.json: record \(bert\) › variants\.all\.id: “all” is for a single variant/,
  },
  releasesFollowModels: {
    good: (copy) => (bert(copy).releasedOn = '2018-10'),
    bad: (copy) => (bert(copy).releasedOn = '2018-09'),
    says: /licenses\.json: record \(bert\) › variants\.all\.releasedOn: 2018-09 is before the model \(2018-10/,
  },
  basesAreKnown: {
    good: (copy) => (bert(copy).derivedFrom = [{id: 'gpt-1', variant: 'all', how: 'design'}]),
    bad: (copy) =>
      (bert(copy).derivedFrom = [
        {id: 'gpt-1', variant: 'gone', how: 'weights'},
        {id: 'bert', variant: 'all', how: 'weights'},
      ]),
    says: /record \(bert\) › variants\.all\.derivedFrom: no variant “gone” of “gpt-1”.*\n.*is the variant itself/,
  },
  conditionalNamesCondition: {
    good: (copy) => Object.assign(bert(copy), {commercial: 'conditional', conditions: ['registration']}),
    // Attribution, which its licence asks for, is no condition.
    bad: (copy) => (bert(copy).commercial = 'conditional'),
    says: /licenses\.json: record \(bert\) › variants\.all\.conditions: conditional, but no condition is named/,
  },
  yesIsMild: {
    good: (copy) => (bert(copy).conditions = ['indemnity']),
    bad: (copy) => (bert(copy).conditions = ['registration']),
    says: /licenses\.json: record \(bert\) › variants\.all\.commercial: is “yes”, but “registration” is a condition/,
  },
  noIsBorneOut: {
    good: (copy) => Object.assign(bert(copy), {commercial: 'no', conditions: ['research-only']}),
    bad: (copy) => (bert(copy).commercial = 'no'),
    says: /licenses\.json: record \(bert\) › variants\.all\.commercial: is “no”, but nothing/,
  },
  departuresAreExplained: {
    good: (copy) => Object.assign(bert(copy), {commercial: 'unclear', why: both('Why')}),
    bad: (copy) => Object.assign(bert(copy), {commercial: 'unclear', why: null}),
    says: /licenses\.json: record \(bert\) › variants\.all\.why: the licence says “yes”, the variant “unclear”/,
  },
  additionsAndExemptionsFit: {
    good: (copy) => Object.assign(bert(copy), {exempt: ['attribution'], conditions: ['attribution']}),
    bad: (copy) => Object.assign(bert(copy), {exempt: ['territory'], conditions: ['attribution']}),
    says: /variants\.all\.exempt: its licence has no term “territory”.*\n.*\.conditions: “attribution” is a term/,
  },
  verdictsRestOnEvidence: {
    good: (copy) => Object.assign(bert(copy), {commercial: 'unclear', evidence: notSeen}),
    bad: (copy) => (bert(copy).evidence = notSeen),
    says: /licenses\.json: record \(bert\) › variants\.all\.evidence: not seen, but the verdict is “yes”/,
  },
  evidenceIsQuoted: {
    good: (copy) => Object.assign(bert(copy).evidence, {text: 'README, 协议 (licence): Apache License 2.0'}),
    bad: (copy) => Object.assign(bert(copy).evidence, {text: '本模型以阿帕奇许可证发布', language: 'en'}),
    says: /licenses\.json: record \(bert\) › variants\.all\.evidence\.language: is “en”, but the text is Chinese/,
  },
  activeIsLess: {
    good: (copy) => Object.assign(bert(copy).weights[0]!, {total: 11, active: 10}),
    bad: (copy) => Object.assign(bert(copy).weights[0]!, {total: 10, active: 10}),
    says: /licenses\.json: record \(bert\) › variants\.all\.weights: “.+” uses 10 of 10 parameters/,
  },
  historyRunsForward: {
    good: (copy) => (bert(copy).history = history('2018-10', '2018-10-31')),
    bad: (copy) => (bert(copy).history = history('2018-10-31', '2017-01-01')),
    says: /variants\.all\.history: 2017-01-01 stands after 2018-10-31.*\n.*history: 2017-01-01 is long before the model/,
  },

  conditionsAreDefined: {
    good: (copy) => (copy.conditions[0]!.label.en = 'Another word'),
    bad: (copy) => copy.conditions.splice(2, 1),
    says: /conditions\.json: record \(notice-of-change\) › id: has no definition/,
  },
  termsHaveClauseOrReason: {
    good: (copy) => Object.assign(copy.licenseKinds[0]!.terms[0]!, {clause: null, reason: both('Gone')}),
    bad: (copy) => (copy.licenseKinds[0]!.terms[0]!.clause = null),
    says: /licenseKinds\.json: record \(apache-2-0\) › terms\.attribution\.reason: no clause, and not why/,
  },
  termsHaveTheirValues: {
    good: (copy) => (termOf(copy, 'registration').threshold = withThreshold(copy)),
    bad: (copy) => {
      delete termOf(copy, 'user-cap').threshold;
      the(copy.licenseKinds, 'mit').terms[0]!.threshold = withThreshold(copy);
    },
    says: /terms\.attribution\.threshold: does not belong[^]*terms\.user-cap\.threshold: “user-cap” without its values/,
  },
  thresholdsCountOneThing: {
    good: (copy) =>
      Object.assign(withThreshold(copy), {metric: 'annual-revenue', unit: 'cny', period: 'year'}),
    bad: (copy) => Object.assign(withThreshold(copy), {unit: 'usd', period: 'day'}),
    says: /licenseKinds\.json: .*\.threshold\.unit: .*not counted in usd.*\n.*\.threshold\.period: .*not counted by “day”/,
  },
  territoriesExist: {
    good: (copy) => (termOf(copy, 'territory').territory!.excluded = ['EU', 'KR']),
    bad: (copy) => (termOf(copy, 'territory').territory!.excluded = ['XQ']),
    says: /licenseKinds\.json: record \(.+\) › terms\.territory\.territory\.excluded: “XQ” is no code/,
  },
  namingAsksForSomething: {
    good: (copy) =>
      Object.assign(termOf(copy, 'naming').naming!, {prefix: 'X', display: null, documentation: null}),
    bad: (copy) =>
      Object.assign(termOf(copy, 'naming').naming!, {prefix: null, display: null, documentation: null}),
    says: /licenseKinds\.json: record \(.+\) › terms\.naming\.naming: asks for nothing/,
  },
  clausesAreQuoted: {
    good: (copy) => (termOf(copy, 'attribution').clause!.translation = '保留声明'),
    bad: (copy) =>
      Object.assign(termOf(copy, 'attribution').clause!, {language: 'zh-Hans', text: 'You must retain'}),
    says: /licenseKinds\.json: record \(apache-2-0\) › terms\.attribution\.clause\.language: .*no Chinese character/,
  },
  identifiersOnce: {
    good: (copy) => (the(copy.licenseKinds, 'mit').spdx = 'MIT-0'),
    bad: (copy) => {
      the(copy.licenseKinds, 'apache-2-0').licenseRef = 'LicenseRef-scancode-apache';
      the(copy.licenseKinds, 'mit').spdx = 'Apache-2.0';
    },
    says: /\(apache-2-0\) › licenseRef: is for texts without[^]*record \(mit\) › spdx: “Apache-2.0” is “apache-2-0” already/,
  },
  approvedIsListed: {
    good: (copy) => Object.assign(the(copy.licenseKinds, 'mit'), {spdx: null, osiApproved: false}),
    bad: (copy) => (the(copy.licenseKinds, 'mit').spdx = null),
    says: /licenseKinds\.json: record \(mit\) › osiApproved: is for licences with an SPDX identifier/,
  },
  textsWereReadSomewhere: {
    good: (copy) => Object.assign(the(copy.licenseKinds, 'mit'), {url: null, textSeen: 'none'}),
    bad: (copy) => Object.assign(the(copy.licenseKinds, 'mit'), {url: null, family: 'none'}),
    says: /record \(mit\) › url: is null, but the text was read.*\n.*\(mit\) › terms: are there/,
  },
  kindVerdictsFollow: {
    good: (copy) => (the(copy.licenseKinds, 'cc-by-nc-4-0').commercial = 'no'),
    bad: (copy) => {
      the(copy.licenseKinds, 'mit').commercial = 'conditional';
      the(copy.licenseKinds, 'cc-by-nc-4-0').commercial = 'yes';
    },
    says: /\(mit\) › commercial: is “conditional”, but no condition[^]*\(cc-by-nc-4-0\) › commercial: is “yes”, but a term bars/,
  },

  erasBeginWithTheirModel: {
    good: (copy) => {
      copy.eras[0]!.from = '2013-01-17';
      the(copy.models, 'word2vec').date = '2013-01-17';
    },
    bad: (copy) => {
      copy.eras[0]!.opening = 'gone';
      copy.eras[1]!.from = '2018-10-12';
    },
    says: /eras\.json: record \(.+\) › opening: unknown model “gone”.*\n.*› from: is 2018-10-12, but “bert” is of 2018-10-11/,
  },
  stepsLieInTheirEra: {
    good: (copy) => (copy.map[0]!.year = '2018'),
    bad: (copy) => {
      copy.map[0]!.year = '2019';
      copy.map[1]!.era = 'gone';
    },
    says: /map\.json: record \(.+\) › year: 2019 is not in the era.*\n.*› era: unknown era “gone”/,
  },
  seeAlsoLeadsOn: {
    good: (copy) => copy.glossary[0]!.seeAlso.push(copy.glossary[1]!.id),
    bad: (copy) => copy.glossary[0]!.seeAlso.push('gone', copy.glossary[0]!.id),
    says: /glossary\.json: record \(.+\) › seeAlso: unknown term “gone”.*\n.*seeAlso: leads to the term itself/,
  },
  wordsHaveOneTerm: {
    good: (copy) => copy.glossary[1]!.aliases.en.push('a word of its own'),
    bad: (copy) => copy.glossary[1]!.aliases.en.push(copy.glossary[0]!.name.en.toUpperCase()),
    says: /glossary\.json: record \(.+\) › aliases: “.+” belongs to “.+” already/,
  },
  synonymsAreNew: {
    good: (copy) => copy.synonyms[0]!.words.push('a word of its own'),
    bad: (copy) =>
      copy.synonyms[0]!.words.push(copy.glossary[0]!.name['zh-Hans'], copy.synonyms[0]!.words[0]!),
    says: /synonyms\.json: record \(.+\) › words: “.+” belongs to the term.*\n.*belongs to this record already/,
  },
  phrasesAskOneThing: {
    good: (copy) => copy.asked[0]!.en.push('what nobody has asked yet'),
    bad: (copy) => {
      copy.asked[1]!.en.push(copy.asked[0]!.en[0]!.toUpperCase());
      copy.asked.push({id: '/glossary/#gone', 'zh-Hans': ['没有了的词'], en: ['a word that is gone']});
    },
    says: /asked\.json: record \(.+\) › en: “.+” asks for .+ already[^]*\(\/glossary\/#gone\) › id: unknown term “gone”/,
  },
  queriesOnce: {
    good: (copy) => copy.queries[0]!.en.push('what nobody has asked yet'),
    bad: (copy) => copy.queries[1]!.en.push(copy.queries[0]!.en[0]!.toUpperCase()),
    says: /queries\.json: record \(q\d+\) › en: “.+” stands in q\d+ already/,
  },
  chartSourcesAreKnown: {
    good: (copy) => (copy.charts[0]!.source.key = copy.references[0]!.id),
    bad: (copy) => (copy.charts[0]!.source.key = 'gone2020'),
    says: /charts\/.+\.json: record \(.+\) › source\.key: no reference “gone2020”/,
  },
  chartPointsAreOrdered: {
    good: (copy) => the(copy.charts, 'context-windows').series[0]!.points.pop(),
    bad: (copy) => {
      const [series] = copy.charts.find(({kind, x}) => kind === 'line' && x.scale !== 'category')!.series;
      series!.points.reverse();
      const [bars] = copy.charts.find(({kind}) => kind === 'bar')!.series;
      bars!.points.push(bars!.points[0]!);
    },
    says: /charts\/.+\.json: record \(.+\) › series\.0\.points\.\d+\.x: (?:“.+” stands there twice[^]*stands after|.+ stands after[^]*stands there twice)/,
  },
  worksOnce: {
    good: (copy) => copy.references.push({...copy.references[0]!, id: 'zzz', URL: 'https://arxiv.org/'}),
    bad: (copy) => copy.references.push({...copy.references[0]!, id: 'zzz'}),
    says: /references\.bib: record \(zzz\) › url: is the work of “.+”/,
  },
  worksHaveTheirYear: {
    good: (copy) => (copy.references[0]!.issued = {'date-parts': [[2026]]}),
    bad: (copy) => (copy.references[0]!.issued = {'date-parts': [[2027]]}),
    says: /references\.bib: record \(.+\) › year: 2027 is no year/,
  },
  oldAddressesOnce: {
    good: (copy) => copy.aliases[0]!.from.push('/#never-seen'),
    bad: (copy) => copy.aliases[1]!.from.push(copy.aliases[0]!.from[0]!),
    says: /aliases\.json: record \(.+\) › from: “.+” leads to “.+” too/,
  },
  oldAddressesArrive: {
    good: (copy) => copy.aliases.push({...copy.aliases[0]!, from: ['/a/'], to: copy.aliases[0]!.from[0]!}),
    bad: (copy) =>
      copy.aliases.push(
        {...copy.aliases[0]!, from: ['/a/'], to: '/b/'},
        {...copy.aliases[0]!, from: ['/b/'], to: '/a/'},
      ),
    says: /aliases\.json: record \(\/a\/\) › to: comes back to itself: \/a\/ → \/b\/ → \/a\//,
  },
};

const notSeen = {
  status: 'not-seen' as const,
  reason: {'zh-Hans': '链接失效', en: 'dead link'},
  source: 'https://arxiv.org/',
  verifiedOn: '2026-11-29',
};
const history = (...dates: string[]) =>
  dates.map((date) => ({
    date,
    what: both('What'),
    commercial: 'yes' as const,
    source: 'https://arxiv.org/',
    addedOn: '2026-11-29',
  }));

const faultsAfter = (rule: RuleName, change: Change): string => {
  const copy = structuredClone(data);
  change(copy);
  return crossCheck(copy, {clock, only: [rule]}).join('\n');
};

it('the data of the site has no fault', () => {
  expect(crossCheck(data)).toEqual([]);
});

describe.each(Object.keys(rules) as RuleName[])('%s', (rule) => {
  const {good, bad, says} = examples[rule];

  it('lets a good record pass', () => {
    expect(faultsAfter(rule, good)).toBe('');
  });

  it('refuses a bad one, naming file, record and field', () => {
    const answer = faultsAfter(rule, bad);
    expect(answer).toMatch(says);
    expect(answer.split('\n')[0]).toMatch(
      new RegExp(`^src/data/[\\w/.-]+: record \\(.+\\) › [\\w.-]+: .+ \\[${rule}\\]$`),
    );
  });
});

describe('dayOfData', () => {
  it('is the clock’s, unless ten records were checked later', () => {
    expect(dayOfData(data, '2099-01-01')).toBe('2099-01-01');
    expect(dayOfData(data, '2020-01-01') > '2026-01-01').toBe(true);
  });

  it('does not follow a single record', () => {
    const copy = structuredClone(data);
    copy.models[0]!.verifiedOn = '2098-01-01';
    expect(dayOfData(copy, '2020-01-01')).toBe(dayOfData(data, '2020-01-01'));
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
