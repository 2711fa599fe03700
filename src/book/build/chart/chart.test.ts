import {describe, expect, it} from 'vitest';
import {chartSchema, type Chart} from '../../../data/charts.schema';
import {loadSiteData} from '../../../data/load';
import {chartBoxes, chartFile, chartSvg, chartWidths} from './draw';
import {barChart, charts, lineChart, scatterChart, stepChart} from './fixtures';
import {chartTable, tickFormat, valueFormat} from './numbers';
import {marks} from './svg';
import {meet, widthOf, wrap} from './text';

const locales = ['zh-Hans', 'en'] as const;
const everyChart: Chart[] = [...charts, ...loadSiteData(process.cwd()).charts];

describe.each(everyChart)('the drawing of $id', (chart) => {
  it.each(chartWidths)(
    '%i pixels wide: no text over another or beyond the edge, none under 12 pixels',
    (width) => {
      for (const locale of locales) {
        const svg = chartSvg(chart, locale, width);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(Number(/font-size="(\d+)"/.exec(svg)?.[1])).toBeGreaterThanOrEqual(12);
        const boxes = chartBoxes(chart, locale, width);
        const meeting = boxes.flatMap((box, index) =>
          boxes.slice(index + 1).flatMap((other) => (meet(box, other) ? [[box, other]] : [])),
        );
        expect(meeting).toEqual([]);
        for (const {left, right} of boxes) {
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(right).toBeLessThanOrEqual(width + 1);
        }
      }
    },
  );

  it('is whole as a file of its own, in fixed colours', () => {
    const file = chartFile(chart, 'en', 'Data: Somebody, Table 1');
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain('Data: Somebody');
    expect(file).not.toContain('var(');
  });

  it('fits its schema', () => {
    expect(chartSchema.safeParse(chart).error).toBeUndefined();
  });
});

describe('a chart', () => {
  it('draws each bar from zero, in proportion', () => {
    const widths = [
      ...chartSvg(barChart, 'en', 640).matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g),
    ];
    expect(new Set(widths.map(([, x]) => x)).size).toBe(1);
    expect(Number(widths[1]?.[2]) / Number(widths[0]?.[2])).toBeCloseTo(79.6 / 75.1, 2);
  });

  it.each(['glue-leaderboard', 'superglue-leaderboard'])(
    'writes the name of a line on no point: %s',
    (id) => {
      const chart = everyChart.find((each) => each.id === id)!;
      for (const locale of locales) {
        for (const width of chartWidths) {
          const boxes = chartBoxes(chart, locale, width);
          const path = /d="((?:M[\d.]+ [\d.]+a4\.5 [^M"]+)+)" fill="var\(--lm-series-1\)"/g;
          const paths = [...chartSvg(chart, locale, width).matchAll(path)].map(([, d = '']) => d);
          const points = paths
            .flatMap((d) => [...d.matchAll(/M([\d.]+) ([\d.]+)a/g)])
            .map(([, x, y]) => [Number(x), Number(y) + 4.5] as const);
          expect(points.length).toBeGreaterThan(2);
          const covered = points.filter(([x, y]) =>
            boxes.some(({left, right, top, bottom}) => left < x && x < right && top < y && y < bottom),
          );
          expect(covered).toEqual([]);
        }
      }
    },
  );

  it('marks bars side by side by form as well as by colour', () => {
    const [series] = barChart.series;
    const two = {...barChart, series: [series!, {...series!, name: 'second'}]};
    expect(chartSvg(two, 'en', 640).match(/fill="var\(--lm-paper\)"/g)).toHaveLength(6);
    expect(chartSvg(barChart, 'en', 640)).not.toContain('fill="var(--lm-paper)"');
  });

  it('draws a line a series, in marks of different form', () => {
    const svg = chartSvg(lineChart, 'en', 640);
    expect(svg.match(/fill="none"/g)).toHaveLength(3);
    expect(svg).toMatch(/a4\.5 4\.5 0 0 1 0 9/);
    expect(svg).toContain('stroke-dasharray="7 3"');
  });

  it('draws the marks of a series in one path, but none across another', () => {
    const spots = [10, 30, 35, 60].map((x) => ({x, y: 10}));
    const paths = [...marks(1, spots, (colour) => colour).matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
    expect(paths).toEqual(['M5.5 5.5h9v9h-9zM25.5 5.5h9v9h-9z', 'M30.5 5.5h9v9h-9zM55.5 5.5h9v9h-9z']);
  });

  it('goes in steps where it is said to', () => {
    expect(chartSvg(stepChart, 'en', 640)).toMatch(/d="M[\d. ]+H[\d.]+V[\d.]+H/);
  });

  it('follows the theme by custom properties', () => {
    expect(chartSvg(barChart, 'en', 640)).toContain('fill="var(--lm-series-1)"');
  });

  it('reads as a table: columns by series, or a line a point', () => {
    expect(chartTable(barChart, 'zh-Hans')).toEqual([
      ['模型', 'GLUE平均分'],
      ['此前最好的、名字很长很长的系统', '75.1%'],
      ['BERT-base', '79.6%'],
      ['BERT-large', '82.0%'],
    ]);
    expect(chartTable(stepChart, 'en')[0]).toEqual(['Year', 'a', 'b']);
    expect(chartTable(stepChart, 'en')[2]).toEqual(['2020', '2,048\u00a0tokens', '—']);
    expect(chartTable(scatterChart, 'en')[1]?.[0]).toMatch(/2018 \(GPT-1\)$/);
    expect(chartTable(scatterChart, 'en')[1]?.[1]).toBe('117,000,000');
    const vast = structuredClone(scatterChart);
    Object.assign(vast.x, {scale: 'log'});
    for (const {points} of vast.series) for (const point of points) point.x = 2.3e19;
    expect(chartTable(vast, 'en')[1]?.[1]).toBe('2.3×10¹⁹');
  });
});

describe('numbers', () => {
  it('have as many decimals as their neighbours, and their unit', () => {
    expect(valueFormat(barChart, 'en')(82)).toBe('82.0%');
    expect(valueFormat(stepChart, 'zh-Hans')(2048)).toBe('2,048个词元');
  });

  it('are short on an axis', () => {
    expect([0, 0.1, 20, 1.75e11, 1e15, 2e-5, -3].map(tickFormat('en'))).toEqual([
      '0',
      '0.1',
      '20',
      '175B',
      '10¹⁵',
      '2×10⁻⁵',
      '−3',
    ]);
    expect(tickFormat('zh-Hans')(1.75e11)).toBe('1750亿');
  });
});

describe('text', () => {
  it('is as wide as its widest font', () => {
    expect(widthOf('人类')).toBe(2);
    expect(widthOf('BERT')).toBeGreaterThan(2.5);
  });

  it('breaks between words and between characters, never before a full stop', () => {
    expect(wrap('one two three', 5)).toEqual(['one two', 'three']);
    expect(wrap('一二三四。', 4)).toEqual(['一二三', '四。']);
    expect(wrap('', 4)).toEqual([]);
  });
});

describe('a chart that is wrong is refused, with the field', () => {
  const faults = (change: (chart: Chart) => void, from = lineChart): string[] => {
    const copy = structuredClone(from);
    change(copy);
    return (
      chartSchema.safeParse(copy).error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`) ??
      []
    );
  };

  it.each<[string, (chart: Chart) => void, RegExp, Chart?]>([
    [
      'a word on a scale of numbers',
      (c) => (c.series[0]!.points[1]!.x = 'many'),
      /^series\.0\.points\.1\.x: .*number/,
    ],
    [
      'zero on a logarithmic scale',
      (c) => (c.series[2]!.points[0]!.x = 0),
      /^series\.2\.points\.0\.x: .*logarithmic/,
    ],
    [
      'a day that is none',
      (c) => (c.series[0]!.points[0]!.x = 'spring'),
      /^series\.0\.points\.0\.x: .*YYYY/,
      scatterChart,
    ],
    ['bars over numbers', (c) => (c.kind = 'bar'), /^x\.scale: a bar stands for a category/],
    ['no series', (c) => (c.series = []), /^series/],
    ['no place in the source', (c) => Reflect.deleteProperty(c.source, 'where'), /^source\.where/],
  ])('%s', (_, change, message, from) => {
    expect(faults(change, from).join('\n')).toMatch(message);
  });
});
