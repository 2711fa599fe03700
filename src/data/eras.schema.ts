import * as z from 'zod';
import {day, localized, slug} from './fields';

/** One of the three eras; it lasts until the next one begins. */
export const eraSchema = z.strictObject({
  /** Also the folder of its chapters. */
  id: slug,
  /** First day: that of the paper whose model opens it. */
  from: day,
  /** The model that opens it. */
  opening: slug,
  name: localized,
  /** Years, as printed. */
  span: localized,
  summary: localized,
});
export const erasSchema = z.array(eraSchema).min(1);
export type Era = z.infer<typeof eraSchema>;
