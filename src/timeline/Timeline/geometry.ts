import {layoutOverview, yearsBetween} from './layout';
import {descendantCounts, type Lineage} from './lineage';
import {placeNames, textWidth, type Named, type PlacedName} from './names';
import type {TimelineModel, TimelineView} from '../build/timelineView';

export type Point = {x: number; y: number};

/** The overview worked out to the last coordinate: time runs to the right, or down on a narrow screen. */
export type Geometry = {
  width: number;
  height: number;
  bands: {id: string; name: string; x: number; y: number; width: number; height: number; label: Point}[];
  years: (Point & {year: number})[];
  lanes: (Point & {architecture: TimelineModel['architecture']})[];
  marks: (Point & {model: TimelineModel})[];
  /** Centre of a model's mark. */
  at: (id: string) => Point | undefined;
  /** A line from one model to another. */
  link: (from: string, to: string) => string;
  /** Names that have room: that of the model shown before its relatives, those before all others. */
  names: (shown: Lineage | null) => PlacedName[];
};

/** Half the side of a mark. */
export const radius = 4.5;
/** Height of a name. */
export const nameSize = 11;

/** Height of the labels of years, lanes and eras. */
export const labelSize = 12;

const sizes = {
  // Every name stands beside its mark; what is left of the axis after today is for the newest models' names.
  across: {length: 900, pitch: 14, end: 96, margin: 0},
  // A phone is too narrow for all the names; the longer axis leaves room for more of them. The names of
  // the eras stand upright behind the last lane.
  down: {length: 1500, pitch: 11, end: 12, margin: 14},
};

/** Lanes are named aslant where they are columns, to take less room. */
export const slant = 60;

/**
 * Works out where everything in the overview stands, in units of the drawing.
 * @param vertical time runs down instead of to the right
 * @param laneName what a lane is called, which decides how much room it needs
 */
export function overviewGeometry(
  view: TimelineView,
  vertical: boolean,
  laneName: (architecture: TimelineModel['architecture']) => string,
): Geometry {
  const {length, pitch, end, margin} = vertical ? sizes.down : sizes.across;
  const from = `${view.eras[0]?.from.slice(0, 4) ?? '2013'}-01-01`;
  const name = radius + 2;
  const layout = layoutOverview(view.models, {
    from,
    until: view.until,
    length,
    room: (model) =>
      vertical
        ? {before: radius + 1, after: radius + 1}
        : {before: radius + 2, after: name + textWidth(model.name, nameSize) + 4},
  });

  // Time begins behind the names of the lanes, the lanes behind the years (and the eras, if above them).
  const laneNames = Math.max(
    0,
    ...layout.lanes.map(({architecture}) => textWidth(laneName(architecture), labelSize)),
  );
  const timeStart = vertical ? 16 + laneNames * Math.sin((slant * Math.PI) / 180) : 12 + laneNames;
  const laneStart = vertical ? 42 : 46;
  const laneOf = (row: number): number =>
    layout.lanes.findIndex(({firstRow, rows}) => row >= firstRow && row < firstRow + rows);
  const rowAt = (row: number): number => laneStart + (row + 0.5 + laneOf(row) * 0.5 + 0.5) * pitch;
  const laneEnd = laneStart + (layout.rows + layout.lanes.length * 0.5 + 0.5) * pitch + margin;
  const timeEnd = timeStart + length + end;
  const point = (along: number, row: number): Point => (vertical ? {x: row, y: along} : {x: along, y: row});
  const onAxis = (date: string): number => timeStart + layout.place(date);

  const places = new Map(
    layout.marks.map((mark) => [mark.id, point(timeStart + mark.along, rowAt(mark.row))]),
  );
  const marks = view.models.flatMap((model) => {
    const place = places.get(model.id);
    return place ? [{...place, model}] : [];
  });
  const {x: width, y: height} = point(timeEnd, laneEnd);

  // Only where not every name has room need they be weighed.
  const weights = vertical ? descendantCounts(view.models) : new Map<string, number>();
  const weigh = (id: string, shown: Lineage | null): number => {
    if (id === shown?.id) return Infinity;
    const isRelative = shown !== null && (shown.up.has(id) || shown.down.has(id));
    return (weights.get(id) ?? 0) + (isRelative ? marks.length : 0);
  };
  const named = (shown: Lineage | null): Named[] =>
    marks.map(({x, y, model: {id, name: text}}) => ({id, name: text, x, y, weight: weigh(id, shown)}));

  return {
    width,
    height,
    bands: view.eras.map((era, index) => {
      const start = index === 0 ? timeStart : onAxis(era.from);
      const stop = index + 1 < view.eras.length ? onAxis(view.eras[index + 1]!.from) : timeEnd;
      return {
        id: era.id,
        name: era.name,
        ...point(start, laneStart),
        ...(vertical
          ? {width: laneEnd - laneStart, height: stop - start}
          : {width: stop - start, height: laneEnd - laneStart}),
        // The middle era is short; its name goes a line lower so that no two run together.
        label: vertical
          ? {x: laneEnd - 7, y: start + 6}
          : {x: start + 2, y: index % 2 ? laneStart - 6 : laneStart - 19},
      };
    }),
    years: yearsBetween(from, view.until).map((year) => {
      const along = onAxis(`${year}-01-01`);
      return {year, ...(vertical ? {x: 0, y: along + 10} : {x: along, y: 11})};
    }),
    lanes: layout.lanes.map(({architecture, firstRow, rows}) => {
      const middle = (rowAt(firstRow) + rowAt(firstRow + rows - 1)) / 2;
      return {
        architecture,
        ...(vertical ? {x: middle, y: timeStart - 8} : {x: timeStart - 8, y: middle + 4}),
      };
    }),
    marks,
    at: (id) => places.get(id),
    link: (parent, child) => {
      const a = places.get(parent);
      const b = places.get(child);
      if (!a || !b) return '';
      const bend = vertical
        ? `C${a.x} ${(a.y + b.y) / 2} ${b.x} ${(a.y + b.y) / 2}`
        : `C${(a.x + b.x) / 2} ${a.y} ${(a.x + b.x) / 2} ${b.y}`;
      return `M${a.x} ${a.y}${bend} ${b.x} ${b.y}`;
    },
    names: (shown) =>
      vertical
        ? placeNames(named(shown), {
            size: nameSize,
            radius,
            left: laneStart,
            right: width - margin,
          })
        : marks.map(({x, y, model}) => ({id: model.id, x: x + name, y, anchor: 'start'})),
  };
}
