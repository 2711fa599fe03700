import * as z from 'zod';
import {localized, slug} from './fields';

/** One step of the history: the problem that was there, the idea that answered it, what it left open. */
export const mapSchema = z.array(
  z.strictObject({
    id: slug,
    era: slug.describe('Id in eras.json.'),
    year: z.string().regex(/^\d{4}$/),
    name: localized,
    problem: localized,
    idea: localized,
    open: localized.describe('The new problem that the idea brought or left.'),
    page: z
      .string()
      .regex(/^\/([a-z0-9-]+\/)+$/)
      .describe('The chapter that tells it, as an address within the site.'),
  }),
);
export type IdeaMap = z.infer<typeof mapSchema>;
