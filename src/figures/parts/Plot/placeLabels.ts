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
 * within the drawing. Each takes the best side in turn, then each two together, until nothing is gained.
 * @param points in units of the drawing; one without words is only kept clear of
 * @param size of the drawing in the same units
 * @param widths in pixels at which the drawing is shown; the sides must do for all of them
 */
export function placeLabels(
  points: readonly Named[],
  size: {width: number; height: number},
  widths: readonly number[] = [250, 480],
): Side[] {
  const named = Array.from(points.keys()).filter((index) => points[index]!.text !== '');
  const views = widths.map((width) => {
    const scale = width / size.width;
    const at = points.map(({x, y, text}) => ({text, x: x * scale, y: y * scale}));
    const dots = at.map(({x, y}) => ({left: x - 5, right: x + 5, top: y - 5, bottom: y + 5}));
    const boxes = named.map((index) => sides.map((side) => boxOf(at[index]!, side)));
    return {dots, boxes, width, height: size.height * scale};
  });
  // What a side costs by itself: points it covers, what sticks out, and how usual it is.
  const alone = named.map((index, at) =>
    sides.map((_, side) =>
      views.reduce((sum, {dots, boxes, width, height}) => {
        const box = boxes[at]![side]!;
        const covered = dots.reduce(
          (total, dot, other) => total + (other === index ? 0 : overlap(box, dot)),
          0,
        );
        return sum + 2 * covered + 40 * outside(box, width, height);
      }, side / 100),
    ),
  );
  const together = (a: number, sideA: number, b: number, sideB: number): number =>
    views.reduce((sum, {boxes}) => sum + 5 * overlap(boxes[a]![sideA]!, boxes[b]![sideB]!), 0);
  const chosen = named.map(() => 0);
  /** What the sides of some cost, with those of all others as they are. */
  const cost = (...changed: number[]): number =>
    changed.reduce((sum, a) => {
      const others = chosen.reduce((total, sideB, b) => {
        const isCounted = b !== a && (!changed.includes(b) || b > a);
        return total + (isCounted ? together(a, chosen[a]!, b, sideB) : 0);
      }, 0);
      return sum + alone[a]![chosen[a]!]! + others;
    }, 0);
  const improve = (...changed: number[]): boolean => {
    const before = changed.map((a) => chosen[a]!);
    let [least, best] = [cost(...changed) - 1e-9, before];
    const options = changed.length === 1 ? sides.length : sides.length ** 2;
    for (let option = 0; option < options; option += 1) {
      changed.forEach((a, place) => {
        chosen[a] = Math.floor(option / sides.length ** place) % sides.length;
      });
      const now = cost(...changed);
      if (now < least) [least, best] = [now, changed.map((a) => chosen[a]!)];
    }
    changed.forEach((a, place) => {
      chosen[a] = best[place]!;
    });
    return best !== before;
  };
  for (let round = 0; round < 4; round += 1) {
    let isBetter = false;
    named.forEach((_, a) => {
      isBetter = improve(a) || isBetter;
    });
    named.forEach((_, a) =>
      named.forEach((__, b) => {
        if (b > a && together(a, chosen[a]!, b, chosen[b]!) > 0) isBetter = improve(a, b) || isBetter;
      }),
    );
    if (!isBetter) break;
  }
  const placed: Side[] = points.map(() => 'e');
  named.forEach((index, at) => {
    placed[index] = sides[chosen[at]!]!;
  });
  return placed;
}
