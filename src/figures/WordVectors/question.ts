import {project} from './pca';
import {combine, nearest, vectorOf, type Neighbour, type Question, type Space} from './space';

/** All that the figure shows of a question. */
export type Answer = {
  /** The nearest words, those of the question included. */
  neighbours: Neighbour[];
  /** Where the words of the question, the nearest others and, last, the point itself lie in the plane. */
  places: {word: string; x: number; y: number}[];
  /** How much of the spread the plane shows, 0 to 1. */
  share: number;
};

/** Questions worth looking at: such as come out as one hopes, and such as do not. */
export const presets: {holds: Question[]; fails: Question[]} = {
  holds: [
    {a: 'king', b: 'man', c: 'woman'},
    {a: 'paris', b: 'france', c: 'germany'},
    {a: 'beijing', b: 'china', c: 'russia'},
    {a: 'actor', b: 'man', c: 'woman'},
    {a: 'walking', b: 'walk', c: 'swim'},
  ],
  fails: [
    {a: 'bigger', b: 'big', c: 'small'},
    {a: 'brother', b: 'boy', c: 'girl'},
    {a: 'doctor', b: 'man', c: 'woman'},
  ],
};

/** A question as it is read: `king − man + woman`. */
export const written = ({a, b, c}: Question): string => `${a} − ${b} + ${c}`;

/** The name of the point itself among the places. */
export const pointName = 'a − b + c';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** @throws Error when the space lacks a word of the question */
export function answer(space: Space, question: Question): Answer {
  const point = combine(space, question);
  const neighbours = nearest(space, point, 10).map(({word, cosine}) => ({word, cosine: rounded(cosine, 3)}));
  const asked = [...new Set([question.a, question.b, question.c])];
  const others = neighbours.map(({word}) => word).filter((word) => !asked.includes(word));
  const words = [...asked, ...others.slice(0, 4)];
  const {points, share} = project([...words.map((word) => vectorOf(space, word)), point]);
  return {
    neighbours,
    places: [...words, pointName].map((word, index) => ({
      word,
      x: rounded(points[index]![0], 3),
      y: rounded(points[index]![1], 3),
    })),
    share: rounded(share, 2),
  };
}

/** The best answer, the words of the question left out or not. */
export const best = ({neighbours}: Answer, question: Question, withOwn: boolean): Neighbour | undefined =>
  neighbours.find(({word}) => withOwn || ![question.a, question.b, question.c].includes(word));
