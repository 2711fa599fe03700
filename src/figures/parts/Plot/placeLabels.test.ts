import {describe, expect, it} from 'vitest';
import {boxOf, overlap, placeLabels, type Named} from './placeLabels';

/** The words that lie over each other at one width. */
function collisions(points: Named[], size: {width: number; height: number}, width: number): string[] {
  const sides = placeLabels(points, size);
  const boxes = points.map(({x, y, text}, index) =>
    boxOf({text, x: (x * width) / size.width, y: (y * width) / size.width}, sides[index]!),
  );
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other, later) =>
        overlap(box, other) > 0 ? [`${points[index]?.text} / ${points[index + 1 + later]?.text}`] : [],
      ),
  );
}

describe('placeLabels', () => {
  it('keeps the words of neighbours apart, narrow and wide', () => {
    const points = [
      {x: 100, y: 100, text: 'LLaMA-65B'},
      {x: 104, y: 100, text: 'Chinchilla'},
      {x: 130, y: 112, text: 'GPT-3'},
      {x: 142, y: 112, text: 'Gopher'},
    ];
    for (const width of [250, 480]) expect(collisions(points, {width: 250, height: 200}, width)).toEqual([]);
  });

  it('keeps words within the drawing', () => {
    const [side] = placeLabels([{x: 248, y: 100, text: 'long word'}], {width: 250, height: 200});
    expect(side).toBe('w');
  });

  it('moves out of the way of a point', () => {
    const [side] = placeLabels(
      [
        {x: 50, y: 50, text: 'word'},
        {x: 75, y: 50, text: ''},
      ],
      {width: 250, height: 200},
    );
    expect(side).not.toBe('e');
  });
});
