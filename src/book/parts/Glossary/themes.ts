import {translate} from '@docusaurus/Translate';

import type {GlossaryTheme} from '../../build/glossaryView';

/** What terms are about, in the order in which they are offered. */
export const themeLabels = (): Record<GlossaryTheme, string> => ({
  representation: translate({id: 'glossary.theme.representation', message: '词的表示与切分'}),
  network: translate({id: 'glossary.theme.network', message: '架构'}),
  learning: translate({id: 'glossary.theme.learning', message: '学习与规模'}),
  pretraining: translate({id: 'glossary.theme.pretraining', message: '语言模型与预训练'}),
  adaptation: translate({id: 'glossary.theme.adaptation', message: '微调与迁移'}),
  alignment: translate({id: 'glossary.theme.alignment', message: '对齐与强化学习'}),
  use: translate({id: 'glossary.theme.use', message: '提示与使用'}),
  task: translate({id: 'glossary.theme.task', message: '任务'}),
  evaluation: translate({id: 'glossary.theme.evaluation', message: '数据与评测'}),
  license: translate({id: 'glossary.theme.license', message: '许可与权利'}),
  other: translate({id: 'glossary.theme.other', message: '其他'}),
});
