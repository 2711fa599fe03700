import {scaleLog} from 'd3-scale';

import type {Architecture} from '../../data/models.schema';
import type {TimelineModel, TimelineView} from '../build/timelineView';
import {layoutOverview, yearsBetween} from './layout';
import {descendantCounts} from './lineage';
import {placeNames, textWidth, type Named, type PlacedName} from './names';

/** Time runs to the right, or down on a narrow screen. */
export type Orientation = 'wide' | 'tall';
/** What tells models apart across time: their architecture, or their size. */
export type Axis = 'lanes' | 'parameters';

export type Point = {x: number; y: number};

/**
 * The picture worked out to the last coordinate. Across the screen everything is a share of the width
 * (0 to 1), so that the drawing fills whatever it is given while its letters keep their size; down the
 * screen everything is in CSS pixels.
 */
export type Geometry = {
  height: number;
  bands: {id: string; name: string; x: number; width: number; y: number; height: number}[];
  years: {year: number; x: number; y: number}[];
  /** The parts across time: lanes with an architecture, or lines of the scale of sizes with a label. */
  lanes: {architecture: Architecture; x: number; y: number; width: number; height: number}[];
  sizes: {parameters: number | null; x: number; y: number}[];
  marks: (Point & {model: TimelineModel})[];
};

/** Half the side of a mark, in pixels. */
export const radius = 4;
/** How far from a mark a press still means it, in pixels: 24 across, as much as a finger needs. */
export const reach = 12;
/** Height of a name. */
export const nameSize = 12;

/** Widths for which names are placed at build: from each on, more of them have room. */
export const nameWidths = {wide: [620, 760, 900, 1040, 1180], tall: [276, 340, 420, 560]};

/** The least width each drawing is made for; the layout leaves no mark over another at that width. */
const base = {wide: 620, tall: 276};

/** Width at which the names of the best-known models are to have room. */
const roomyWidth = 1150;
/** How many models count as best known. */
const bestKnown = 44;

const pitch = 11;
const laneGap = 6;
/** Room that the name of a lane takes at the start of the axis, at the least width. */
const laneNameWidth = 92;
const axisHeight = 22;
const tallYear = 84;
const tallGutter = 34;
const tallHead = 30;
const unknownRows = 3;
const parametersHeight = 400;

/** Ends and lines of the scale of sizes. */
const smallest = 1e6;
const largest = 4e12;
const decades = [1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

/** How much a model weighs when names compete for room: by what derives from it. */
export function weights(view: TimelineView): Map<string, number> {
  const counts = descendantCounts(view.models);
  return new Map(view.models.map(({id}) => [id, 1 + (counts.get(id) ?? 0)]));
}

/** Ids of the models that get room for their names. */
function majors(view: TimelineView): ReadonlySet<string> {
  const ranked = [...weights(view)].sort(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, bestKnown).map(([id]) => id));
}

/** Works out where everything in the picture stands. */
export function pictureGeometry(view: TimelineView, orientation: Orientation, axis: Axis): Geometry {
  return orientation === 'wide' ? wideGeometry(view, axis) : tallGeometry(view, axis);
}

const startOf = (view: TimelineView): string => `${view.eras[0]?.from.slice(0, 4) ?? '2013'}-01-01`;

/** The era bands along time, each from its first day to the next one's. */
function spans(view: TimelineView, place: (date: string) => number, start: number, end: number) {
  return view.eras.map((era, index) => {
    const next = view.eras[index + 1];
    const from = index === 0 ? start : place(era.from);
    return {id: era.id, name: era.name, from, size: (next ? place(next.from) : end) - from};
  });
}

function wideGeometry(view: TimelineView, axis: Axis): Geometry {
  const width = base.wide;
  const [start, end] = [8, width - 40];
  const best = majors(view);
  const from = startOf(view);
  const layout = layoutOverview(view.models, {
    from,
    until: view.until,
    length: end - start,
    room: (model) => {
      const mark = radius + 0.75;
      const name = best.has(model.id)
        ? ((radius + 4 + textWidth(model.name, nameSize)) * width) / roomyWidth
        : 0;
      return {before: mark, after: Math.max(mark, name)};
    },
  });
  const place = (date: string): number => start + layout.place(date);
  const laneOf = (row: number): number =>
    layout.lanes.findIndex(({firstRow, rows}) => row >= firstRow && row < firstRow + rows);
  const top = axisHeight;
  // A lane's name stands on its first row, or on a row of its own where marks begin under it.
  let used = top;
  const tops = layout.lanes.map(({firstRow, rows}) => {
    const early = layout.marks.some(
      ({along, row}) => row >= firstRow && row < firstRow + rows && along < laneNameWidth,
    );
    const lane = {top: used + laneGap, first: used + laneGap + (early ? pitch : 0)};
    used = lane.first + rows * pitch;
    return lane;
  });
  const rowAt = (row: number): number => {
    const lane = laneOf(row);
    return (tops[lane]?.first ?? 0) + (row - (layout.lanes[lane]?.firstRow ?? 0) + 0.5) * pitch;
  };
  const lanesEnd = used + laneGap;
  const y = scaleLog([smallest, largest], [top + parametersHeight, top + 10]).clamp(true);
  const inLanes = axis === 'lanes';
  const unknown = top + parametersHeight + 26;
  const height = inLanes ? lanesEnd : unknown + unknownRows * pitch;

  const places = new Map(layout.marks.map(({id, along, row}) => [id, {along: start + along, row}]));
  const lastUnknown: number[] = [];
  const marks = view.models.flatMap((model) => {
    const own = places.get(model.id);
    if (!own) return [];
    let down = rowAt(own.row);
    if (!inLanes)
      down = model.number === null ? unknown + strip(lastUnknown, own.along) * pitch : y(model.number);
    return [{x: own.along / width, y: down, model}];
  });
  return {
    height,
    bands: spans(view, place, 0, width).map(({from: x, size, ...era}) => ({
      ...era,
      x: x / width,
      width: size / width,
      y: 0,
      height,
    })),
    years: yearsBetween(from, view.until).map((year) => ({year, x: place(`${year}-01-01`) / width, y: 15})),
    lanes: inLanes
      ? layout.lanes.map(({architecture, rows}, index) => ({
          architecture,
          x: 0,
          y: (tops[index]?.top ?? 0) - laneGap / 2,
          width: 1,
          height: rows * pitch,
        }))
      : [],
    sizes: inLanes
      ? []
      : [
          ...decades.map((parameters) => ({parameters, x: 0, y: y(parameters)})),
          {parameters: null, x: 0, y: unknown},
        ],
    marks,
  };
}

/** The first row of a strip where a mark has room, and takes it. */
function strip(ends: number[], along: number): number {
  const free = ends.findIndex((end) => along - radius >= end);
  const row = free < 0 ? (ends.length < unknownRows ? ends.length : unknownRows - 1) : free;
  ends[row] = along + radius;
  return row;
}

function tallGeometry(view: TimelineView, axis: Axis): Geometry {
  const width = base.tall;
  const from = startOf(view);
  const years = yearsBetween(from, view.until);
  const length = years.length * tallYear;
  const mark = radius + 0.75;
  const until = `${years.at(-1) ?? 2026}-12-31`;
  const layout = layoutOverview(view.models, {
    from,
    until,
    length,
    room: () => ({before: mark, after: mark}),
  });
  const inLanes = axis === 'lanes';
  const gaps = layout.lanes.length * 0.6;
  const column = (width - tallGutter - radius) / Math.max(1, layout.rows + gaps);
  const laneOf = (row: number): number =>
    layout.lanes.findIndex(({firstRow, rows}) => row >= firstRow && row < firstRow + rows);
  const across = (row: number): number => tallGutter + (row + 0.5 + (laneOf(row) + 0.5) * 0.6) * column;
  const x = scaleLog([smallest, largest], [tallGutter + 12, width - 8]).clamp(true);
  const place = (date: string): number => tallHead + layout.place(date);
  const height = tallHead + length + 8;
  const places = new Map(layout.marks.map((each) => [each.id, each]));
  return {
    height,
    bands: spans(view, place, tallHead, height).map(({from: y, size, ...era}) => ({
      ...era,
      x: 0,
      width: 1,
      y,
      height: size,
    })),
    years: years.map((year) => ({year, x: 0, y: place(`${year}-01-01`)})),
    lanes: inLanes
      ? layout.lanes.map(({architecture, firstRow, rows}) => ({
          architecture,
          x: (across(firstRow) - column / 2) / width,
          y: 0,
          width: (rows * column) / width,
          height,
        }))
      : [],
    sizes: inLanes ? [] : decades.map((parameters) => ({parameters, x: x(parameters) / width, y: 0})),
    marks: view.models.flatMap((model) => {
      const own = places.get(model.id);
      if (!own) return [];
      // On a phone a size that is not published stands in the gutter between the years and the scale.
      const place = inLanes ? across(own.row) : model.number === null ? tallGutter + 2 : x(model.number);
      return [{x: place / width, y: tallHead + own.along, model}];
    }),
  };
}

/** The marks of a drawing of some width, with the weight of each name; 0 for those not wanted. */
function namedAt(geometry: Geometry, width: number, weigh: (id: string) => number): Named[] {
  return geometry.marks.map(({x, y, model}) => ({
    id: model.id,
    name: model.name,
    x: x * width,
    y,
    weight: weigh(model.id),
  }));
}

const edges = (width: number, orientation: Orientation) => ({
  size: nameSize,
  radius,
  left: orientation === 'tall' ? tallGutter : 2,
  right: width - 2,
});

/** Names that have room in a drawing of this width, the weightiest first. */
export const namesAt = (
  geometry: Geometry,
  orientation: Orientation,
  width: number,
  weigh: (id: string) => number,
): PlacedName[] => placeNames(namedAt(geometry, width, weigh), edges(width, orientation));

/** Names for every width at once: each with the least width at which it has room. */
export function namesForAll(
  geometry: Geometry,
  orientation: Orientation,
  weigh: (id: string) => number,
): (PlacedName & {from: number})[] {
  let placed: (PlacedName & {from: number})[] = [];
  for (const width of nameWidths[orientation]) {
    const known = new Map(placed.map((name) => [name.id, name.from]));
    placed = placeNames(namedAt(geometry, width, weigh), edges(width, orientation), placed).map((name) => ({
      ...name,
      from: known.get(name.id) ?? width,
    }));
  }
  return placed;
}

/**
 * The model whose mark lies nearest to a place in the picture.
 * @param place across as a share of the width, down in pixels
 * @param width of the drawing, in pixels
 * @param wanted ids that count; null for all
 * @returns its id; null when none is within `reach`
 */
export function nearestMark(
  {marks}: Pick<Geometry, 'marks'>,
  place: Point,
  width: number,
  wanted: ReadonlySet<string> | null,
): string | null {
  let nearest: string | null = null;
  let least: number = reach;
  for (const {model, x, y} of marks) {
    const distance = Math.hypot((x - place.x) * width, y - place.y);
    if (distance > least || (wanted && !wanted.has(model.id))) continue;
    least = distance;
    nearest = model.id;
  }
  return nearest;
}
