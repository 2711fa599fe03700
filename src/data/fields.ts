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

/** Ids that would be a file's or an object's own: `models/index.json`, `{}.constructor`. */
const taken = ['constructor', 'index'];

/** A permanent id: lower-case ASCII words joined by hyphens. It becomes part of an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case ASCII words joined by hyphens')
  .refine((id) => !taken.includes(id), {error: `may not be one of: ${taken.join(', ')}`});

/** The address of a page of the site or of a place on one, without locale: `/timeline/`, `/glossary/#bert`. */
export const place = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, 'write /page/ or /page/#id');

/** A whole calendar day, e.g. `2018-10-11`. */
export const day = z.iso.date();

/** As much of a date as is known: `2018`, `2018-10` or `2018-10-11`. Its length is its precision. */
export const partialDate = z.union(
  [day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)],
  'write YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists',
);

/** Hosts whose pages were read over plain HTTP; whether they answer otherwise is not known. */
const plainHosts = ['nlp.fast.ai', 'sharegpt.com', 'zhuzhou.gqsoso.com', 'zixun.qudong.cn'];

/** Why readers elsewhere cannot follow an address; null where they can. */
export function addressFault(address: string): string | null {
  const unfit = unfitCharacter(address);
  if (unfit) return `holds ${unfit}; take it out`;
  if (/\s/.test(address) || !URL.canParse(address)) return 'write a full https address';
  const url = new URL(address);
  const host = url.hostname;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && plainHosts.includes(host)))
    return 'write a full https address';
  if (url.username || url.password || url.port) return 'takes no user and no port';
  if (!host.includes('.') || /^[\d.]+$|^\[|\.(?:local|localhost|internal|invalid|test|example)$/.test(host))
    return `“${host}” is no host that others reach`;
  if (/^(?:.+\.)?example\.(?:com|net|org)$/.test(host))
    return `“${host}” stands for an address; write the real one`;
  const month = /^(?:www\.)?arxiv\.org$/.test(host) && /^\/\w+\/\d\d(\d\d)\./.exec(url.pathname)?.[1];
  if (month && (Number(month) < 1 || Number(month) > 12)) return `arXiv gives no number of month ${month}`;
  return null;
}

/** An address that a reader can follow. */
export const webUrl = z
  .url({protocol: /^https?$/, error: 'write a full https address'})
  .superRefine((url, context) => {
    const message = addressFault(url);
    if (message) context.addIssue({code: 'custom', message});
  });
