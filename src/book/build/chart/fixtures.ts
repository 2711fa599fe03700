import type {Chart} from '../../../data/charts.schema';

/** Charts for tests: one of each kind, with labels that want the same room. The numbers mean nothing. */
const base = {
  title: {'zh-Hans': '各模型的得分', en: 'Scores by model'},
  source: {key: 'devlin2018bert', where: {'zh-Hans': '表1', en: 'Table 1'}},
  note: null,
} as const;

export const barChart: Chart = {
  ...base,
  id: 'bars',
  kind: 'bar',
  x: {label: {'zh-Hans': '模型', en: 'Model'}, scale: 'category'},
  y: {label: {'zh-Hans': 'GLUE平均分', en: 'GLUE average'}, scale: 'linear', unit: '%'},
  series: [
    {
      name: {'zh-Hans': '得分', en: 'Score'},
      points: [
        {
          x: 'OpenAI SOTA',
          y: 75.1,
          label: {
            'zh-Hans': '此前最好的、名字很长很长的系统',
            en: 'The best system before, with a long name',
          },
        },
        {x: 'BERT-base', y: 79.6},
        {x: 'BERT-large', y: 82},
      ],
    },
  ],
  reference: [{y: 87.1, label: {'zh-Hans': '人类基线', en: 'Human baseline'}}],
};

export const lineChart: Chart = {
  ...base,
  id: 'lines',
  kind: 'line',
  x: {label: {'zh-Hans': '参数', en: 'Parameters'}, scale: 'log'},
  y: {label: {'zh-Hans': '准确率', en: 'Accuracy'}, scale: 'linear', unit: '%'},
  series: [0, 1, 2].map((series) => ({
    name: {'zh-Hans': `第${series}组示例`, en: `Group ${series} of examples`},
    points: [1e8, 3.5e8, 1.3e9, 1.3e10, 1.75e11].map((x, index) => ({
      x,
      y: 40 + 8 * index + series * 1.5,
      label: {'zh-Hans': `模型${index}号`, en: `Model ${index}`},
    })),
  })),
  reference: [{y: 78, label: '最好的'}],
};

export const scatterChart: Chart = {
  ...base,
  id: 'points',
  kind: 'scatter',
  x: {label: {'zh-Hans': '发布日期', en: 'Released'}, scale: 'time'},
  y: {label: {'zh-Hans': '参数', en: 'Parameters'}, scale: 'log'},
  series: [
    {
      name: 'GPT',
      points: [
        {x: '2018-06-11', y: 1.17e8, label: 'GPT-1'},
        {x: '2019-02-14', y: 1.5e9, label: 'GPT-2'},
        {x: '2019-02', y: 1.4e9, label: 'GPT-2 again, quite close'},
        {x: '2020-05-28', y: 1.75e11, label: 'GPT-3'},
      ],
    },
  ],
};

export const stepChart: Chart = {
  ...base,
  id: 'steps',
  kind: 'step',
  x: {label: {'zh-Hans': '年', en: 'Year'}, scale: 'linear'},
  y: {label: {'zh-Hans': '上下文', en: 'Context'}, scale: 'log', unit: {'zh-Hans': '个词元', en: 'tokens'}},
  series: [
    {name: 'a', points: [2018, 2020, 2023].map((x, index) => ({x, y: 512 * 4 ** index}))},
    {name: 'b', points: [2018, 2021].map((x, index) => ({x, y: 1024 * 2 ** index}))},
  ],
};

export const charts = [barChart, lineChart, scatterChart, stepChart];
