import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {siteData} from '../../data/load';
import {barChart} from '../build/chart/fixtures';
import remarkCharts from './charts';
import remarkCitations from './citations';
import remarkFigures from './figures';
import remarkTables from './tables';
import {elements, transform} from './testing';

const siteDir = process.cwd();

describe('::chart', () => {
  const {charts} = siteData(siteDir);
  beforeAll(() => void charts.push({...barChart, id: 'test-only'}));
  afterAll(() => void charts.pop());

  const show = (markdown: string): ReturnType<typeof elements> =>
    elements(
      transform(
        markdown,
        remarkCharts({siteDir}),
        remarkFigures(),
        remarkCitations({siteDir}),
        remarkTables(),
      ),
    );

  it('stands in a figure with three drawings, its source cited and its numbers as a table', () => {
    const shown = show(':::figure{#fig-a alt="三个分数"}\n\n::chart{id=test-only}\n\n图注。\n:::');
    expect(shown.map(({name}) => name).slice(0, 5)).toEqual([
      'Figure',
      'Chart',
      'ChartSource',
      'Cite',
      'TableScroll',
    ]);
    const chart = shown.find(({name}) => name === 'Chart');
    expect(chart?.attributes).toMatchObject({id: 'test-only', title: '各模型的得分'});
    for (const width of ['narrow', 'medium', 'wide']) expect(chart?.attributes[width]).toMatch(/^<svg /);
    expect(chart?.text).toContain('82.0%');
  });

  it('stops at a chart that is not there, with file and line', () => {
    expect(() => show('甲\n\n::chart{id=gone}')).toThrow(
      /page\.md:3:1: no chart “gone”: there is no src\/data\/charts\/gone\.json/,
    );
  });
});
