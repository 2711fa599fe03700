export type Span = readonly [from: number, to: number];

// The same digits on server and client, whatever the last bit of their arithmetic.
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Maps `domain` evenly onto `range`. */
export function linearScale(domain: Span, range: Span): (value: number) => number {
  const factor = (range[1] - range[0]) / (domain[1] - domain[0]);
  return (value) => rounded(range[0] + (value - domain[0]) * factor);
}

/** Maps `domain` onto `range` so that equal ratios become equal distances. */
export function logScale(domain: Span, range: Span): (value: number) => number {
  const scale = linearScale([Math.log10(domain[0]), Math.log10(domain[1])], range);
  return (value) => scale(Math.log10(value));
}

/** Values from end to end of `domain`, `count` to each factor of ten. */
export function logSteps([from, to]: Span, count: number): number[] {
  const steps = Math.round(Math.log10(to / from) * count);
  return Array.from({length: steps + 1}, (_, step) => from * 10 ** (step / count));
}

export const isWithin = (value: number, [from, to]: Span): boolean => value >= from && value <= to;

/** A path through points. */
export const pathThrough = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
