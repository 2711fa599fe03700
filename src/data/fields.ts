import * as z from 'zod';
import {unfitCharacter} from './plainText';

/** The site's locales; the first is the source language. */
export const locales = ['zh-Hans', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A line of text that every exit can carry. */
export const plainText = z
  .string()
  .trim()
  .min(1)
  .superRefine((text, context) => {
    const found = unfitCharacter(text);
    if (found)
      context.addIssue({code: 'custom', message: `holds ${found}, which no feed can carry; take it out`});
  });

/** One text in every locale; leaving one out is an error. */
export const localized = z.strictObject({'zh-Hans': plainText, en: plainText});
export type Localized = z.infer<typeof localized>;

/** A permanent id: lower-case ASCII words joined by hyphens. It becomes part of an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case ASCII words joined by hyphens');

/** A whole calendar day, e.g. `2018-10-11`. */
export const day = z.iso.date();

/** As much of a date as is known: `2018`, `2018-10` or `2018-10-11`. Its length is its precision. */
export const partialDate = z.union(
  [day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)],
  'write YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists',
);

/** An address that a reader can follow. */
export const webUrl = z
  .url({protocol: /^https?$/, error: 'write a full http(s) address'})
  .refine(
    (url) => unfitCharacter(url) === null,
    'holds a control character or one that turns the direction of writing',
  );
