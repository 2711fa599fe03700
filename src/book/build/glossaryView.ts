import type {Locale} from '../../data/fields';
import type {SiteData} from '../../data/siteData';

export type GlossaryView = {
  id: string;
  name: string;
  /** The term in the site's other language. */
  other: string;
  aliases: string[];
  definition: string;
  seeAlso: {id: string; name: string}[];
}[];

/** The terms in one language, sorted as a reader of it expects (Chinese by pinyin). */
export function glossaryView({glossary}: SiteData, locale: Locale): GlossaryView {
  const other: Locale = locale === 'en' ? 'zh-Hans' : 'en';
  const nameOf = new Map(glossary.map((term) => [term.id, term.name[locale]]));
  const collator = new Intl.Collator(locale === 'en' ? 'en' : 'zh-Hans-u-co-pinyin', {numeric: true});
  return glossary
    .map((term) => ({
      id: term.id,
      name: term.name[locale],
      other: term.name[other],
      aliases: [...term.aliases[locale], ...term.aliases[other]],
      definition: term.definition[locale],
      seeAlso: term.seeAlso.map((id) => ({id, name: nameOf.get(id) ?? id})),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
