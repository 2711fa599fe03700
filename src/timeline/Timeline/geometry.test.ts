import {describe, expect, it} from 'vitest';
import {loadSiteData} from '../../data/load';
import {census} from './census';
import {overviewGeometry} from './geometry';
import {lineageOf} from './lineage';
import {timelineView} from '../build/timelineView';

const view = timelineView(loadSiteData(process.cwd()), 'zh-Hans');
const laneName = (architecture: string): string => architecture;
const empty = {...view, models: []};

describe.each([
  ['to the right', false],
  ['down', true],
])('overview with time running %s', (_, vertical) => {
  const geometry = overviewGeometry(view, vertical, laneName);

  it('has every model within the drawing', () => {
    expect(geometry.marks).toHaveLength(view.models.length);
    for (const {x, y} of geometry.marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(geometry.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(geometry.height);
    }
  });

  it('covers the axis with the eras, without gap or overlap', () => {
    const [start, size] = vertical ? (['y', 'height'] as const) : (['x', 'width'] as const);
    geometry.bands.slice(1).forEach((band, index) => {
      const before = geometry.bands[index]!;
      expect(band[start]).toBeCloseTo(before[start] + before[size]);
    });
    const last = geometry.bands.at(-1)!;
    expect(last[start] + last[size]).toBeCloseTo(geometry[size]);
  });

  it('puts a model into the band of its era', () => {
    const bert = geometry.at('bert')!;
    const band = geometry.bands.find(({id}) => id === 'bert-to-gpt3')!;
    const [place, start, size] = vertical ? [bert.y, band.y, band.height] : [bert.x, band.x, band.width];
    expect(place).toBeGreaterThanOrEqual(start);
    expect(place).toBeLessThan(start + size);
  });

  it('draws a line between two models, and none to one that is not there', () => {
    expect(geometry.link('bert', 'roberta')).toMatch(/^M[\d.]+ [\d.]+C/);
    expect(geometry.link('bert', 'gone')).toBe('');
  });

  it('always names the model that is shown', () => {
    for (const {id} of view.models) {
      expect(geometry.names(lineageOf(id, [])).map((name) => name.id)).toContain(id);
    }
  });

  it('has room for the names of the lanes, however long', () => {
    const long = overviewGeometry(view, vertical, () => 'a very long name of an architecture');
    const side = vertical ? ('height' as const) : ('width' as const);
    expect(long[side]).toBeGreaterThan(geometry[side]);
  });

  it('stands with no model at all', () => {
    const {marks, lanes, names, years} = overviewGeometry(empty, vertical, laneName);
    expect({marks, lanes, names: names(null)}).toEqual({marks: [], lanes: [], names: []});
    expect(years.length).toBeGreaterThan(10);
  });
});

it('names every model where time runs to the right', () => {
  expect(overviewGeometry(view, false, laneName).names(null)).toHaveLength(view.models.length);
});

it('names relatives before others where not all have room', () => {
  const {names} = overviewGeometry(view, true, laneName);
  const named = (relatives: string[]): Set<string> =>
    new Set(names({id: '', up: new Set(relatives), down: new Set(), links: []}).map(({id}) => id));
  const unnamed = view.models.map(({id}) => id).filter((id) => !named([]).has(id));
  expect(unnamed.some((id) => named([id]).has(id))).toBe(true);
});

describe('census', () => {
  it('counts every model once', () => {
    const rows = census(view.models, view.eras);
    const all = rows.flatMap(({cells}) => cells.map((cell) => cell.all));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(view.models.length);
  });

  it('counts the open ones apart, and leaves out architectures without a model', () => {
    const eras = [
      {id: 'one', from: '2013-01-01'},
      {id: 'two', from: '2020-01-01'},
    ];
    const models = [
      {date: '2014', architecture: 'rnn' as const, open: null},
      {date: '2021-05', architecture: 'decoder-only' as const, open: true},
      {date: '2021-06-01', architecture: 'decoder-only' as const, open: false},
    ];
    expect(census(models, eras)).toEqual([
      {
        architecture: 'rnn',
        cells: [
          {era: 'one', all: 1, open: 0},
          {era: 'two', all: 0, open: 0},
        ],
      },
      {
        architecture: 'decoder-only',
        cells: [
          {era: 'one', all: 0, open: 0},
          {era: 'two', all: 2, open: 1},
        ],
      },
    ]);
    expect(census([], eras)).toEqual([]);
  });
});
