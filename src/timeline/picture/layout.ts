import {scaleUtc} from 'd3-scale';

import type {Architecture} from '../../data/models.schema';
import {architectures} from '../../data/vocabulary';

export type LayoutModel = {id: string; date: string; architecture: Architecture};

/** What a mark takes of its row before and after its own place, in the units of `length`. */
export type Room = {before: number; after: number};

export type Mark = {
  id: string;
  /** Distance from the start of the time axis, in the units of `length`. */
  along: number;
  /** Row across the axis, counted from the first lane's first row. */
  row: number;
};

export type Lane = {architecture: Architecture; firstRow: number; rows: number};

export type Layout = {
  marks: Mark[];
  lanes: Lane[];
  rows: number;
  /** Place of a date on the axis. */
  place: (date: string) => number;
};

/** The middle of the day, month or year that a partial date names, in milliseconds. */
export function middleOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 6, 1);
  return Date.UTC(year, month - 1, day ?? 15);
}

/**
 * Places models on a time axis that is drawn to scale, in lanes by architecture, in the order of the
 * vocabulary (oldest kind of network first). Within a lane a mark
 * goes to the first row where nothing stands in its room, so no two ever overlap.
 * @param from first day of the axis, `YYYY-MM-DD`
 * @param until its last day
 * @param length of the axis, in any unit
 * @param room what one model's mark takes, its name included where that is written beside it
 */
export function layoutOverview<M extends LayoutModel>(
  models: M[],
  {from, until, length, room}: {from: string; until: string; length: number; room: (model: M) => Room},
): Layout {
  const scale = scaleUtc([middleOf(from), middleOf(until)], [0, length]).clamp(true);
  const place = (date: string): number => scale(middleOf(date));
  const marks: Mark[] = [];
  const lanes: Lane[] = [];
  let firstRow = 0;
  for (const architecture of architectures) {
    const own = models
      .filter((model) => model.architecture === architecture)
      .map((model) => ({id: model.id, along: place(model.date), ...room(model)}))
      .sort((a, b) => a.along - b.along);
    if (own.length === 0) continue;
    const ends: number[] = [];
    for (const {id, along, before, after} of own) {
      const free = ends.findIndex((end) => along - before >= end);
      const row = free < 0 ? ends.length : free;
      ends[row] = along + after;
      marks.push({id, along, row: firstRow + row});
    }
    lanes.push({architecture, firstRow, rows: ends.length});
    firstRow += ends.length;
  }
  return {marks, lanes, rows: firstRow, place};
}

/** The years that begin on the axis. */
export function yearsBetween(from: string, until: string): number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(until.slice(0, 4));
  return Array.from({length: Math.max(0, last - first + 1)}, (_, index) => first + index);
}
