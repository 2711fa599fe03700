import type {Locale, Localized} from './fields';

/** A record as one language reads it: every text in both languages has become a string. */
export type InLocale<T> = T extends Localized
  ? string
  : T extends readonly (infer Item)[]
    ? InLocale<Item>[]
    : T extends object
      ? {[Key in keyof T]: InLocale<T[Key]>}
      : T;

const isLocalized = (value: object): value is Localized =>
  'zh-Hans' in value && 'en' in value && Object.keys(value).length === 2;

/** A record, or anything in one, with its texts in one language. */
export function inLocale<T>(value: T, locale: Locale): InLocale<T> {
  const say = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(say);
    if (isLocalized(part)) return part[locale];
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, say(inner)]));
  };
  return say(value) as InLocale<T>;
}
