import * as z from 'zod';
import {localized, slug} from './fields';

export const termSchema = z.strictObject({
  /** Permanent: `/glossary#<id>`. */
  id: slug,
  name: localized,
  /** Other words for the same thing; they are also the search's synonyms. */
  aliases: z.strictObject({
    'zh-Hans': z.array(z.string().trim().min(1)),
    en: z.array(z.string().trim().min(1)),
  }),
  /** One to three sentences, no Markdown. */
  definition: localized,
  seeAlso: z.array(slug),
  /** False where the words are too common in prose to be marked in chapters. */
  mark: z.boolean(),
});
export const glossarySchema = z.array(termSchema);
export type Term = z.infer<typeof termSchema>;
