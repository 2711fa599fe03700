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
 * infinite weight gets it in any case, over other marks if need be.
 */
export type Named = {id: string; name: string; x: number; y: number; weight: number};

export type PlacedName = {id: string; x: number; y: number; anchor: 'start' | 'end'};

type Box = {left: number; right: number; top: number; bottom: number};

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Writes as many names beside their marks as there is room for, the weightiest first: to the right, else
 * to the left, never over a mark or another name or outside the drawing.
 * @param size of the letters; `radius` of a mark; `left` and `right`, the edges to stay within
 */
export function placeNames(
  marks: Named[],
  {size, radius, left, right}: {size: number; radius: number; left: number; right: number},
): PlacedName[] {
  const taken: Box[] = marks.map(({x, y}) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const placed: PlacedName[] = [];
  const gap = radius + 2;
  for (const {id, name, x, y, weight} of [...marks].sort((a, b) => b.weight - a.weight)) {
    const width = textWidth(name, size);
    const options = (['start', 'end'] as const).map((anchor) => {
      const start = anchor === 'start' ? x + gap : x - gap - width;
      return {anchor, box: {left: start, right: start + width, top: y - size / 2, bottom: y + size / 2}};
    });
    const inside = options.filter(({box}) => box.left >= left && box.right <= right);
    const choice =
      inside.find(({box}) => !taken.some((other) => meet(box, other))) ??
      (weight === Infinity ? (inside[0] ?? options[0]) : undefined);
    if (!choice) continue;
    taken.push(choice.box);
    placed.push({id, x: choice.anchor === 'start' ? x + gap : x - gap, y, anchor: choice.anchor});
  }
  return placed;
}
