import * as z from 'zod';
import {webUrl} from './fields';

const person = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

/**
 * A reference as CSL-JSON, read from references.bib. Keys that we do not use are kept, since the
 * whole record goes into the download.
 */
export const referenceSchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9]+$/, 'a key is lower-case ASCII: surnameYEARword'),
  type: z.string(),
  title: z.string().min(1),
  author: z.array(person).min(1),
  issued: z.object({'date-parts': z.array(z.array(z.number()).min(1)).min(1)}),
  URL: webUrl,
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.string().optional(),
  language: z.string().optional(),
  /** The arXiv number, where there is one. */
  number: z.union([z.string(), z.number()]).optional(),
  DOI: z.string().optional(),
  accessed: z.object({'date-parts': z.array(z.array(z.number()).min(1)).min(1)}).optional(),
});
export type Reference = z.infer<typeof referenceSchema>;
