import type {Node, Root} from 'mdast';
import type {VFile} from 'vfile';
import type {Chart} from '../../data/charts.schema';
import {siteData} from '../../data/load';
import {chartSvg, chartWidths} from '../build/chart/draw';
import {chartTable} from '../build/chart/numbers';
import {jsx, localeOf, stop, useComponent, visitDirectives} from './mdx';

const text = (value: string): Node => ({type: 'text', value}) as Node;

/** A Markdown table, so that what is done for tables is done for this one too. */
const table = (rows: string[][]): Node =>
  ({
    type: 'table',
    align: rows[0]?.map((_, index) => (index > 0 ? 'right' : null)),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({type: 'tableCell', children: [text(cell)]})),
    })),
  }) as Node;

function chartElement(chart: Chart, tree: Root, file: VFile): Node {
  const locale = localeOf(file);
  const [narrow, medium, wide] = chartWidths.map((width) => chartSvg(chart, locale, width));
  useComponent(tree, 'book/parts/Chart');
  useComponent(tree, 'book/parts/ChartSource');
  const {key, where} = chart.source;
  return jsx('Chart', {id: chart.id, title: chart.title[locale], narrow, medium, wide}, [
    jsx('ChartSource', {id: chart.id}, [
      {type: 'text', value: `[@${key}] ${where[locale]}`} as Node,
      ...(chart.note ? [text(` · ${chart.note[locale]}`)] : []),
    ]),
    table(chartTable(chart, locale)),
  ]);
}

/** `::chart{id=glue}`: the numbers of `src/data/charts/glue.json`, drawn while building. */
export default function remarkCharts({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    visitDirectives(tree, (node, replace) => {
      if (node.type !== 'leafDirective' || node.name !== 'chart') return;
      const id = node.attributes?.id ?? '';
      const chart = siteData(siteDir).charts.find((each) => each.id === id);
      if (!chart) return stop(file, node, `no chart “${id}”: there is no src/data/charts/${id}.json`);
      replace(chartElement(chart, tree, file));
    });
  };
}
