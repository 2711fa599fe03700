import * as z from 'zod';
import {place} from './fields';

const phrase = z.string().trim().min(2);

/**
 * How people who have not read a section ask for it, in each language: whole questions, everyday words,
 * heaps of keywords. Only the search reads it; it is shown nowhere. Words that mean one thing wherever they
 * stand belong in `synonyms.json`, other names of a term in `glossary.json`.
 */
export const askedSchema = z.array(
  z.strictObject({
    /** The address of the section or term. */
    id: place,
    'zh-Hans': z.array(phrase).min(1),
    en: z.array(phrase.regex(/^\P{Script=Han}*$/u, 'is not in English')).min(1),
  }),
);
export type Asked = z.infer<typeof askedSchema>[number];
