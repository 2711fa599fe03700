import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {arrowPath, type Point} from '../parts/Arrow/path';
import Plot, {type PlotLabel} from '../parts/Plot';
import {placeLabels} from '../parts/Plot/placeLabels';
import {pointName, written, type Answer} from './question';
import type {Question} from './space';
import styles from './styles.module.css';

const size = {width: 260, height: 220};
const margin = {x: 34, y: 26};

/** The places within the drawing, both axes to one scale, so that a parallelogram stays one. */
function fitted(places: Answer['places']): {word: string; at: Point}[] {
  const xs = places.map(({x}) => x);
  const ys = places.map(({y}) => y);
  const span = (values: number[]): number => Math.max(...values) - Math.min(...values) || 1;
  const scale = Math.min((size.width - 2 * margin.x) / span(xs), (size.height - 2 * margin.y) / span(ys));
  const middle = (values: number[]): number => (Math.max(...values) + Math.min(...values)) / 2;
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return places.map(({word, x, y}) => ({
    word,
    at: [
      rounded(size.width / 2 + (x - middle(xs)) * scale),
      rounded(size.height / 2 - (y - middle(ys)) * scale),
    ],
  }));
}

/** Points of an arrow, which words keep clear of. */
const along = ([x1, y1]: Point, [x2, y2]: Point): {x: number; y: number; text: string}[] =>
  [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((share) => ({
    x: x1 + share * (x2 - x1),
    y: y1 + share * (y2 - y1),
    text: '',
  }));

/** The words of a question and its nearest words in the plane that parts them most. */
export default function Plane({question, answer}: {question: Question; answer: Answer}): ReactNode {
  const places = fitted(answer.places);
  const placeOf = (word: string): Point => places.find((place) => place.word === word)?.at ?? [0, 0];
  const sides = placeLabels(
    [
      ...places.map(({word, at: [x, y]}) => ({x, y, text: word})),
      ...along(placeOf(question.b), placeOf(question.c)),
      ...along(placeOf(question.a), placeOf(pointName)),
    ],
    size,
  );
  const asked = [question.a, question.b, question.c];
  const labels = places.flatMap(({word, at: [x, y]}, index): PlotLabel[] => {
    const isPoint = word === pointName;
    return [
      {key: `${word} mark`, x, y, text: '', look: isPoint ? 'ring' : 'point'},
      {
        key: word,
        x,
        y,
        text: word,
        side: sides[index],
        look: isPoint ? 'strong' : asked.includes(word) ? undefined : 'soft',
        lang: 'en',
      },
    ];
  });
  return (
    <Plot
      {...size}
      label={translate(
        {
          id: 'wordVectors.plane.label',
          message: '{question}各词与最近几个词的平面图：两支箭头平行且等长，第二支的箭头就是算出的点',
        },
        {question: written(question)},
      )}
      labels={labels}
    >
      <path className={styles.step} d={arrowPath(placeOf(question.b), placeOf(question.c), 7)} />
      <path className={styles.now} d={arrowPath(placeOf(question.a), placeOf(pointName), 8)} />
    </Plot>
  );
}
