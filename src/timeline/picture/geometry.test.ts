import {describe, expect, it} from 'vitest';
import {loadSiteData} from '../../data/load';
import {timelineView} from '../build/timelineView';
import {census} from './census';
import {
  namesAt,
  namesForAll,
  nameWidths,
  nearestMark,
  pictureGeometry,
  radius,
  reach,
  weights,
} from './geometry';

const view = timelineView(loadSiteData(process.cwd()), 'zh-Hans');

describe.each([
  ['wide', 'lanes'],
  ['wide', 'parameters'],
  ['tall', 'lanes'],
  ['tall', 'parameters'],
] as const)('the %s picture by %s', (orientation, axis) => {
  const geometry = pictureGeometry(view, orientation, axis);
  const weigh = (id: string): number => weights(view).get(id) ?? 0;

  it('has every model within the drawing', () => {
    expect(geometry.marks).toHaveLength(view.models.length);
    for (const {x, y} of geometry.marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(geometry.height);
    }
  });

  it('takes the mark under the pointer, however near its neighbours are', () => {
    const width = 1180;
    for (const {model, x, y} of geometry.marks) {
      const hit = nearestMark(geometry, {x, y}, width, null);
      const found = geometry.marks.find((mark) => mark.model.id === hit);
      // Two of one day and size may lie on each other.
      expect([found?.x, found?.y], model.id).toEqual([x, y]);
      expect(nearestMark(geometry, {x, y}, width, new Set([model.id]))).toBe(model.id);
    }
    expect(nearestMark(geometry, {x: -(reach + 1) / width, y: -1}, width, null)).toBeNull();
  });

  it('covers time with the eras, without gap or overlap, and puts a model into its own', () => {
    const [start, size] = orientation === 'tall' ? (['y', 'height'] as const) : (['x', 'width'] as const);
    geometry.bands.slice(1).forEach((band, index) => {
      const before = geometry.bands[index]!;
      expect(band[start]).toBeCloseTo(before[start] + before[size]);
    });
    const bert = geometry.marks.find(({model}) => model.id === 'bert')!;
    const band = geometry.bands.find(({id}) => id === 'bert-to-gpt3')!;
    const place = orientation === 'tall' ? bert.y : bert.x;
    expect(place).toBeGreaterThanOrEqual(band[start] - 1e-9);
    expect(place).toBeLessThan(band[start] + band[size]);
  });

  it('names more models the wider it is, and the one chosen always', () => {
    const all = namesForAll(geometry, orientation, weigh);
    const [narrowest = 0] = nameWidths[orientation];
    expect(all.filter(({from}) => from === narrowest).length).toBeGreaterThan(3);
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
    for (const {id} of view.models.slice(0, 20)) {
      const chosen = namesAt(geometry, orientation, narrowest, (other) => (other === id ? Infinity : 0));
      expect(chosen.map((name) => name.id)).toEqual([id]);
    }
  });

  it('stands with no model at all', () => {
    const empty = pictureGeometry({...view, models: []}, orientation, axis);
    expect(empty.marks).toEqual([]);
    expect(empty.years.length).toBeGreaterThan(10);
  });
});

it.each([
  ['wide', 620],
  ['tall', 276],
] as const)('keeps marks apart in the %s picture at its least width', (orientation, width) => {
  const {marks} = pictureGeometry(view, orientation, 'lanes');
  const tooClose = marks.flatMap((a, index) =>
    marks
      .slice(index + 1)
      .filter((b) => Math.hypot((a.x - b.x) * width, a.y - b.y) <= radius * 1.6)
      .map((b) => `${a.model.id} ${b.model.id}`),
  );
  expect(tooClose).toEqual([]);
});

it('fits a window of 900 pixels below its title and tools', () => {
  expect(pictureGeometry(view, 'wide', 'lanes').height).toBeLessThan(640);
  expect(pictureGeometry(view, 'wide', 'parameters').height).toBeLessThan(640);
});

it('orders sizes along the scale, and sets unknown ones apart', () => {
  const {marks, sizes} = pictureGeometry(view, 'wide', 'parameters');
  const unknown = sizes.find(({parameters}) => parameters === null)!.y;
  const known = marks.filter(({model}) => model.number !== null);
  for (const {y} of known) expect(y).toBeLessThan(unknown);
  const [bert, gpt3] = ['bert', 'gpt-3'].map((id) => known.find(({model}) => model.id === id)!);
  expect(gpt3!.y).toBeLessThan(bert!.y);
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
