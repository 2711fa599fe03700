/** Widths of letters in ems, after the widest of the usual sans-serifs; the rest are of middle width. */
const letterWidths: [RegExp, number][] = [
  [/[\u2e80-\uffef]/u, 1],
  [/[mwMW@]/, 0.98],
  [/[A-Z]/, 0.72],
  [/[ijlI.,:'\- ()|]/, 0.38],
];

/**
 * Width of a text in a proportional sans-serif, in the unit of `size`: a guess on the safe side, since
 * the drawing is made where no font can be measured.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += letterWidths.find(([kind]) => kind.test(letter))?.[1] ?? 0.63;
  return em * size;
}

/**
 * A mark that may get its name: `weight` says who goes first where there is not room for all. One of
 * infinite weight gets it in any case, over other marks if need be; one of weight 0 or less never.
 */
export type Named = {id: string; name: string; x: number; y: number; weight: number};

/** Where a name stands: to the right of its mark or to the left. */
export type Side = 'right' | 'left';

export type PlacedName = {id: string; side: Side};

type Box = {left: number; right: number; top: number; bottom: number};

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export type Edges = {
  /** Height of the letters. */
  size: number;
  /** Half the side of a mark. */
  radius: number;
  /** Edges to stay within. */
  left: number;
  right: number;
};

/** What a name takes beside its mark. */
export function nameBox({name, x, y}: Named, side: Side, {size, radius}: Edges): Box {
  const gap = radius + 2;
  const width = textWidth(name, size);
  const left = side === 'right' ? x + gap : x - gap - width;
  return {left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6};
}

/**
 * Writes as many names beside their marks as there is room for, the weightiest first: to the right, else
 * to the left, never over a mark or another name or outside the drawing.
 * @param placed names that stand already, as `placeNames` gave them for a narrower drawing: where marks
 *   move apart, what had room keeps it
 */
export function placeNames(marks: Named[], edges: Edges, placed: readonly PlacedName[] = []): PlacedName[] {
  const {radius, left, right} = edges;
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const taken: Box[] = marks.map(({x, y}) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const found = placed.filter(({id}) => byId.has(id));
  for (const {id, side} of found) taken.push(nameBox(byId.get(id)!, side, edges));
  const done = new Set(found.map(({id}) => id));
  for (const mark of [...marks].sort((a, b) => b.weight - a.weight)) {
    if (mark.weight <= 0 || done.has(mark.id)) continue;
    const options = (['right', 'left'] as const).map((side) => ({side, box: nameBox(mark, side, edges)}));
    const inside = options.filter(({box}) => box.left >= left && box.right <= right);
    const choice =
      inside.find(({box}) => !taken.some((other) => meet(box, other))) ??
      (mark.weight === Infinity ? (inside[0] ?? options[0]) : undefined);
    if (!choice) continue;
    taken.push(choice.box);
    found.push({id: mark.id, side: choice.side});
  }
  return found;
}
