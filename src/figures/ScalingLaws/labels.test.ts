import {describe, expect, it} from 'vitest';
import {boxOf, overlap, placeLabels, type Named} from '../parts/Plot/placeLabels';
import {chinchilla, chinchillaRefit, kaplan, tokensFor, type Law} from './laws';
import {models} from './models';
import {linearScale, logScale, type Span} from './scale';

const size = {width: 300, height: 318};
const x = logScale([1e9, 1e13], [62, 274]);
const tokensY = logScale([1e10, 1e14], [276, 48]);

/** Pairs of names that lie over each other, or over another's point, at a width in pixels. */
function collisions(points: Named[], width: number): string[] {
  const sides = placeLabels(points, size, [256, 420]);
  const scaled = points.map((point) => ({
    ...point,
    x: (point.x * width) / size.width,
    y: (point.y * width) / size.width,
  }));
  const boxes = scaled.map((point, index) => boxOf(point, sides[index]!));
  return points.flatMap(({text}, index) =>
    points.flatMap((other, at) =>
      text && other.text && at > index && overlap(boxes[index]!, boxes[at]!) > 0
        ? [`${text} / ${other.text}`]
        : [],
    ),
  );
}

const laws: [string, Law, Span][] = [
  ['Chinchilla fitted anew', chinchillaRefit, [1.8, 2.4]],
  ['Chinchilla as printed', chinchilla, [1.8, 2.4]],
  ['Kaplan', kaplan, [1.5, 2.1]],
];

describe.each(laws)('the names of the models under %s', (_, law, lossSpan) => {
  const lossY = linearScale(lossSpan, [276, 48]);
  it.each([256, 300, 420])('do not lie over each other at %s px, whatever the budget', (width) => {
    for (let budget = 22; budget <= 25; budget += 0.25) {
      const best = law.optimum(10 ** budget);
      const bestTokens = tokensFor(10 ** budget, best);
      const plane = models.map((model) => ({
        text: model.name,
        x: x(model.parameters),
        y: tokensY(model.tokens),
      }));
      const curve = models.map((model) => ({
        text: model.name,
        x: x(model.parameters),
        y: lossY(law.loss(model.parameters, model.tokens)),
      }));
      expect(collisions([...plane, {text: '', x: x(best), y: tokensY(bestTokens)}], width)).toEqual([]);
      expect(
        collisions([...curve, {text: '', x: x(best), y: lossY(law.loss(best, bestTokens))}], width),
      ).toEqual([]);
    }
  });
});
