import path from 'node:path';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import remarkAliases from '../remark/aliases';
import remarkCallouts from '../remark/callouts';
import remarkChinese from '../remark/chinese';
import remarkCitations from '../remark/citations';
import remarkComponents from '../remark/components';
import remarkFigures from '../remark/figures';
import remarkLinkedFrom from '../remark/linkedFrom';
import remarkMathStyles from '../remark/math';
import remarkModels from '../remark/models';
import remarkPageMeta from '../remark/pageMeta';
import remarkTables from '../remark/tables';
import remarkTerms from '../remark/terms';

const site = {siteDir: path.resolve(__dirname, '../..')};

/** What Markdown understands beyond CommonMark and GFM. Order matters: each sees what the one before made. */
export const remarkPlugins = [
  remarkCjkFriendly,
  remarkMath,
  [remarkPageMeta, site],
  remarkChinese,
  remarkCallouts,
  remarkFigures,
  [remarkModels, site],
  [remarkCitations, site],
  remarkLinkedFrom,
  [remarkTerms, site],
  [remarkAliases, site],
  remarkTables,
  remarkMathStyles,
  remarkComponents,
];

/** A formula that KaTeX does not understand stops the build instead of turning red. */
export const rehypePlugins = [[rehypeKatex, {strict: 'error', throwOnError: true}]];
