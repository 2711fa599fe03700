import * as z from 'zod';
import {localized, partialDate, slug, type Locale} from './fields';

/** A name that is the same in every language, or one text in each. */
const words = z.union([z.string().trim().min(1), localized]);
export type Words = z.infer<typeof words>;

/** The words of a name in one language. */
export const inLocale = (text: Words, locale: Locale): string =>
  typeof text === 'string' ? text : text[locale];

const point = z.strictObject({
  /** A number, a date or a category, as `x.scale` says. */
  x: z.union([z.number(), words]),
  y: z.number(),
  /** What the drawing writes beside the point; for a category, what it is called. */
  label: words.optional(),
});

/** One chart of numbers that somebody has published, with where they stand. */
export const chartSchema = z
  .strictObject({
    id: slug,
    kind: z.enum(['bar', 'line', 'scatter', 'step']),
    title: localized,
    x: z.strictObject({label: localized, scale: z.enum(['linear', 'log', 'time', 'category'])}),
    y: z.strictObject({label: localized, scale: z.enum(['linear', 'log']), unit: words.nullish()}),
    series: z
      .array(z.strictObject({name: words, points: z.array(point).min(1)}))
      .min(1)
      .max(6),
    /** Lines to compare with, such as what people reach. */
    reference: z.array(z.strictObject({y: z.number(), label: words})).nullish(),
    source: z.strictObject({key: z.string().min(1), where: localized}),
    note: localized.nullish(),
  })
  .superRefine((chart, context) => {
    const fault = (path: (string | number)[], message: string): void =>
      context.addIssue({code: 'custom', path, message});
    const {scale} = chart.x;
    if (chart.kind === 'bar' && scale !== 'category') {
      fault(['x', 'scale'], 'a bar stands for a category; write "category", or choose another kind');
    }
    chart.series.forEach(({points}, series) =>
      points.forEach(({x, y}, index) => {
        const place = ['series', series, 'points', index];
        if ((scale === 'linear' || scale === 'log') && typeof x !== 'number') {
          fault([...place, 'x'], `the scale is ${scale}, so write a number`);
        }
        if (scale === 'log' && typeof x === 'number' && x <= 0) {
          fault([...place, 'x'], 'has no place on a logarithmic scale');
        }
        if (scale === 'time' && !partialDate.safeParse(x).success) {
          fault([...place, 'x'], 'the scale is time, so write "YYYY", "YYYY-MM" or "YYYY-MM-DD"');
        }
        if (chart.y.scale === 'log' && y <= 0) fault([...place, 'y'], 'has no place on a logarithmic scale');
      }),
    );
    chart.reference?.forEach(({y}, index) => {
      if (chart.y.scale === 'log' && y <= 0) {
        fault(['reference', index, 'y'], 'has no place on a logarithmic scale');
      }
    });
  });
export type Chart = z.infer<typeof chartSchema>;

export const chartsSchema = z.array(chartSchema);
