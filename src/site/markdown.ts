import path from 'node:path';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import remarkAliases from '../addresses/remark/aliases';
import remarkCallouts from '../book/remark/callouts';
import remarkCharts from '../book/remark/charts';
import remarkChinese from '../book/remark/chinese';
import remarkCitations from '../book/remark/citations';
import remarkComponents from '../book/remark/components';
import remarkFigures from '../book/remark/figures';
import remarkLinkedFrom from '../addresses/remark/linkedFrom';
import remarkMathStyles from '../book/remark/math';
import remarkModels from '../models/remark/models';
import remarkPageMeta from '../book/remark/pageMeta';
import remarkSnippets from '../book/remark/snippets';
import remarkTables from '../book/remark/tables';
import remarkTeaching from '../book/remark/teaching';
import remarkTerms from '../book/remark/terms';
import {directives} from './directives';

const site = {siteDir: path.resolve(__dirname, '../..')};

/** What Markdown understands beyond CommonMark and GFM. Order matters: each sees what the one before made. */
export const remarkPlugins = [
  remarkCjkFriendly,
  remarkMath,
  [remarkPageMeta, site],
  remarkChinese,
  remarkCallouts,
  remarkTeaching,
  [remarkSnippets, site],
  [remarkCharts, site],
  remarkFigures,
  [remarkModels, site],
  [remarkCitations, site],
  remarkLinkedFrom,
  [remarkTerms, site],
  [remarkAliases, site],
  remarkTables,
  remarkMathStyles,
  [remarkComponents, directives],
];

/** A formula that KaTeX does not understand stops the build instead of turning red. */
export const rehypePlugins = [[rehypeKatex, {strict: 'error', throwOnError: true}]];
