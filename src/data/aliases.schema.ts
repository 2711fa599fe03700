import * as z from 'zod';
import {localized} from './fields';

/**
 * An address within the site without base path and locale: `/page/` or `/page/#id`. Old ids may hold
 * any character that a hash can.
 */
const address = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[^\s#]+)?$/, 'write /page/ or /page/#id, with the slash before the #');

/** Addresses that have been public once, and where their text is now. */
export const aliasSchema = z
  .strictObject({
    from: z.array(address).min(1),
    to: address,
    /** What the old place was called; readers see it. */
    title: localized,
    /** Whether it is an anchor of the note that the site grew from, or an address of this site. */
    origin: z.enum(['note', 'site']),
  })
  .refine(({from, to}) => !from.includes(to), {error: 'leads to itself', path: ['to']})
  .refine(({from, to}) => to.includes('#') || !from.some((old) => old.split('#')[0] === to), {
    error: 'name the heading on the page that the old id now stands for: /page/#id',
    path: ['to'],
  });
export const aliasesSchema = z.array(aliasSchema);
export type Alias = z.infer<typeof aliasSchema>;
