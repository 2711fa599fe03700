import * as z from 'zod';
import {place} from './fields';

const query = z.string().trim().min(2).max(120);

/**
 * What people who knew only the table of contents typed into the search, or would have typed in the other
 * language, or in other words, and where somebody who judged it found it answered. Only the search reads it;
 * it is shown nowhere. None of the queries that the search is measured by is among them.
 */
export const queriesSchema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^q\d+$/, 'write q and a number'),
      'zh-Hans': z.array(query),
      en: z.array(query),
      /** Addresses of sections, terms, models, rows, events. */
      places: z.array(place).min(1),
    })
    .refine((row) => row['zh-Hans'].length + row.en.length > 0, 'asks nothing'),
);
export type ReaderQuery = z.infer<typeof queriesSchema>[number];
