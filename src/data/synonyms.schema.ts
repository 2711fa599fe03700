import * as z from 'zod';
import {localized, place, slug} from './fields';

/**
 * Words that readers type and the texts do not use, and the usual names of pages. What has a term, a
 * model or an organization of its own has its other names there and not here.
 */
export const synonymSchema = z
  .strictObject({
    id: slug,
    /** What readers type. */
    words: z.array(z.string().trim().min(2)).min(1),
    /** What the texts say instead; a search for one of `words` finds these too, not the other way round. */
    means: z.array(z.string().trim().min(2)),
    /** Set where the words are a name as it is heard or dictated: the name is read in their place. */
    spoken: z.literal(true).optional(),
    /** The page or section that is called so. */
    page: place.nullable(),
    /** Name and content of a page that is no chapter. */
    title: localized.nullable(),
    summary: localized.nullable(),
    /** Why the words belong together. */
    reason: z.string().trim().min(8),
  })
  .refine(({means, page}) => means.length > 0 !== (page !== null), {
    error: 'either means something or names a page',
    path: ['means'],
  })
  .refine(({page, title, summary}) => (title === null) === (summary === null) && (page || !title), {
    error: 'title and summary go together, and with a page',
    path: ['title'],
  });
export const synonymsSchema = z.array(synonymSchema);
export type Synonym = z.infer<typeof synonymSchema>;
