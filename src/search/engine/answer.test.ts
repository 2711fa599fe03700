import {expect, it} from 'vitest';
import {variantsAsked, type ModelFacts} from '../facts';
import {createEngine} from './engine';
import {noTables} from './testing';

const model = (id: string, heading: string, aliases: string[] = []) => ({
  kind: 'model' as const,
  url: `/models/${id}/`,
  page: '',
  heading,
  aliases,
  facet: null,
  body: '',
});
const {asked} = createEngine(
  {
    documents: [model('qwen', 'Qwen', ['通义千问']), model('qwen2-5', 'Qwen2.5'), model('bert', 'BERT')],
    tables: {...noTables, traditional: '許许'},
  },
  () => '',
);

it.each([
  ['Qwen2.5-72B可以商用吗', {model: 'qwen2-5', about: 'license', size: 72e9}],
  ['can I use BERT commercially', {model: 'bert', about: 'license', size: null}],
  ['BERT是什么时候发布的', {model: 'bert', about: 'date', size: null}],
  ['when was BERT released', {model: 'bert', about: 'date', size: null}],
  ['通义千问有多少参数', {model: 'qwen', about: 'size', size: null}],
  ['how many parameters does BERT have', {model: 'bert', about: 'size', size: null}],
  ['BERT size', {model: 'bert', about: 'size', size: null}],
  ['qwen2.5 parameters', {model: 'qwen2-5', about: 'size', size: null}],
  ['params of bert', {model: 'bert', about: 'size', size: null}],
  ['how big is bert', {model: 'bert', about: 'size', size: null}],
  ['多少参数 bert', {model: 'bert', about: 'size', size: null}],
  ['BERT参数', {model: 'bert', about: 'size', size: null}],
  ['Qwen2.5有哪些尺寸', {model: 'qwen2-5', about: 'size', size: null}],
  ['Qwen有几B', {model: 'qwen', about: 'size', size: null}],
  ['BERT的許可', {model: 'bert', about: 'license', size: null}],
  ['bert paper year', {model: 'bert', about: 'date', size: null}],
  ['Qwen2.5能给客户用吗', {model: 'qwen2-5', about: 'license', size: null}],
])('%s asks for a fact', (typed, expected) => {
  expect(asked(typed)).toEqual(expected);
});

it.each(['BERT', 'BERT怎么训练', 'BERT参数共享', 'parameters', '许可证是什么', '2023年发生了什么'])(
  '%s asks for none',
  (typed) => {
    expect(asked(typed)).toBeNull();
  },
);

it('puts the place of the answer before what only tells of it', () => {
  const section = {...model('', 'BERT的许可证可商用吗'), kind: 'section' as const, url: '/how/'};
  const row = {
    ...model('', 'BERT（谷歌）'),
    kind: 'license' as const,
    url: '/licenses/#bert',
    aliases: ['BERT'],
  };
  const {search} = createEngine(
    {
      documents: [section, row, model('bert', 'BERT')],
      tables: noTables,
    },
    ({kind}) => (kind === 'license' ? '许可证 可商用' : ''),
  );
  const first = (typed: string): string => search(typed)[0]!.document.url;
  expect(first('BERT许可证可以商用吗')).toBe('/licenses/#bert');
  expect(first('BERT有多少参数')).toBe('/models/bert/');
});

const row = (id: string, heading: string) => ({
  ...model(id, heading),
  kind: 'license' as const,
  url: `/licenses/#${id}`,
});
const page = (url: string, heading: string, body: string) => ({
  ...model('', heading),
  kind: 'section' as const,
  url,
  body,
});
const license = createEngine(
  {
    documents: [
      page(
        '/how/#outputs',
        '用输出训练别的模型是否合规',
        '输出限制：用模型生成的数据训练自己的模型是否合规。',
      ),
      page('/how/#self-host', 'Allowed to self-host in production', 'What Mistral allowed in production.'),
      page('/licenses/', '许可证', '模型可以拿来做什么：models and commercial use'),
      model('deepseek-v3', 'DeepSeek-V3'),
      model('deepseek-llm', 'DeepSeek LLM', ['DeepSeek']),
      row('deepseek-v3', 'DeepSeek-V3'),
      row('deepseek-r1', 'DeepSeek-R1'),
      row('mistral-7b', 'Mistral 7B'),
      row('code-llama', 'Code Llama'),
      row('qwen', 'Qwen'),
      model('qwen', 'Qwen'),
    ],
    tables: {...noTables, means: [[['国产'], ['Qwen']]], spoken: [['迪普西克', 'DeepSeek']]},
  },
  () => '',
);

/** The documents that are known to have what is asked for, for one model and for many. */
const answering = (typed: string) => {
  const found = license.candidates(typed);
  const urls = (feature: 'answer' | 'answerOfMany'): string[] =>
    found.filter(({features}) => features[feature] === 1).map(({document}) => document.url);
  return {one: urls('answer'), many: urls('answerOfMany').sort()};
};

it.each([
  ['用DeepSeek生成的数据训练自己的模型合规吗', '/licenses/#deepseek-r1 /licenses/#deepseek-v3'],
  ['迪普西克生成的数据训练自己的模型合规吗', '/licenses/#deepseek-r1 /licenses/#deepseek-v3'],
  ['is mistral allowed to self-host in production', '/licenses/#mistral-7b'],
  ['哪些国产模型可以免费商用', '/licenses/'],
  ['which code models are licensed for commercial use', '/licenses/'],
])('looks for the answer in the rows of a family, or in the table: %s', (typed, urls) => {
  expect(answering(typed)).toEqual({one: [], many: urls.split(' ')});
});

it('looks for it in the row of a model where one is named, and nowhere where nothing is asked', () => {
  expect(answering('DeepSeek-V3可以商用吗')).toEqual({one: ['/licenses/#deepseek-v3'], many: []});
  expect(answering('DeepSeek怎么训练')).toEqual({one: [], many: []});
  expect(license.asked('DeepSeek可以商用吗')).toBeNull();
  expect(license.asked('DeepSeek LLM可以商用吗')).toMatchObject({model: 'deepseek-llm'});
});

it('says as what a name was read that was heard', () => {
  expect(license.didYouMean('迪普西克三点一')).toBe('DeepSeek3.1');
});

it('tells variants apart by their size', () => {
  const variant = (name: string, sizes: number[]): ModelFacts['variants'][number] => ({
    name,
    sizes,
    license: '',
    verdict: 'yes',
    why: '',
    source: '',
  });
  const facts: ModelFacts = {
    name: 'Qwen2.5',
    date: '2024-09-19',
    dateBasis: '',
    size: '',
    source: '',
    verdict: 'conditional',
    variants: [variant('3B', [3.09e9]), variant('72B', [72.7e9]), variant('others', [7.6e9, 14.7e9])],
  };
  const names = (size: number | null): string[] => variantsAsked(facts, size).map(({name}) => name);
  expect(names(72e9)).toEqual(['72B']);
  expect(names(3e9)).toEqual(['3B']);
  expect(names(999e9)).toEqual(['3B', '72B', 'others']);
  expect(names(null)).toEqual(['3B', '72B', 'others']);
});
