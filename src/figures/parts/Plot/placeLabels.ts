/** Where words stand as seen from their point: a side of the compass, or on it. */
export type Side = 'e' | 'w' | 'n' | 's' | 'ne' | 'nw' | 'se' | 'sw' | 'middle';

export type Box = {left: number; right: number; top: number; bottom: number};

/** A point with its words, in pixels. */
export type Named = {x: number; y: number; text: string};

const sides: readonly Side[] = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'];
const lineHeight = 17;

/** Width of words in the type of a plot: a Chinese character is twice as wide as a letter. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '⺀' ? 13.5 : 7.4), 4);

/** Room that the words take on a side; the offsets are those of the style sheet. */
export function boxOf({x, y, text}: Named, side: Side): Box {
  const width = widthOf(text);
  const straight = side.length === 1;
  const left = side.includes('e')
    ? x + (straight ? 7 : 5)
    : side.includes('w')
      ? x - width - (straight ? 7 : 5)
      : x - width / 2;
  const top = side.includes('n')
    ? y - lineHeight - (straight ? 6 : 2)
    : side.includes('s')
      ? y + (straight ? 6 : 2)
      : y - lineHeight / 2;
  return {left, right: left + width, top, bottom: top + lineHeight};
}

/** How much of two boxes lies over each other. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

const outside = (box: Box, width: number, height: number): number =>
  Math.max(0, -box.left) +
  Math.max(0, box.right - width) +
  Math.max(0, -box.top) +
  Math.max(0, box.bottom - height);

/**
 * A side for the words of each point, so that they lie over no other words and no other point and stay
 * within the drawing: each in turn takes the best, then all try again twice.
 * @param points in units of the drawing
 * @param size of the drawing in the same units
 * @param widths in pixels at which the drawing is shown; the sides must do for all of them
 */
export function placeLabels(
  points: readonly Named[],
  size: {width: number; height: number},
  widths: readonly number[] = [250, 480],
): Side[] {
  const placed: Side[] = points.map(() => 'e');
  const cost = (index: number, side: Side, isFirst: boolean): number =>
    widths.reduce(
      (sum, width) => {
        const scale = width / size.width;
        const at = (other: number): Named => ({
          text: points[other]!.text,
          x: points[other]!.x * scale,
          y: points[other]!.y * scale,
        });
        const box = boxOf(at(index), side);
        const others = points.reduce((total, _, other) => {
          if (other === index) return total;
          const {x, y} = at(other);
          const dot = {left: x - 5, right: x + 5, top: y - 5, bottom: y + 5};
          const words = isFirst && other > index ? 0 : overlap(box, boxOf(at(other), placed[other]!));
          return total + words + 2 * overlap(box, dot);
        }, 0);
        return sum + others + 40 * outside(box, width, size.height * scale);
      },
      sides.indexOf(side) / 100,
    );
  for (let round = 0; round < 3; round += 1) {
    points.forEach((_, index) => {
      const costs = sides.map((side) => cost(index, side, round === 0));
      placed[index] = sides[costs.indexOf(Math.min(...costs))]!;
    });
  }
  return placed;
}
