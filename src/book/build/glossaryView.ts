import type {Locale} from '../../data/fields';
import type {SiteData} from '../../data/siteData';
import themes from '../../data/glossaryThemes.json';
import {initialOf} from './initial';

export type GlossaryTheme = keyof typeof themes | 'other';

export type GlossaryTerm = {
  id: string;
  name: string;
  /** The term in the site's other language. */
  other: string;
  aliases: string[];
  definition: string;
  /** What it is about; `other` for a term that nobody has sorted yet. */
  theme: GlossaryTheme;
  seeAlso: {id: string; name: string}[];
};

/** The terms under each letter, letters and terms as a reader of the language expects (Chinese by pinyin). */
export type GlossaryView = {letter: string; terms: GlossaryTerm[]}[];

const themeOf = new Map(
  Object.entries(themes).flatMap(([theme, ids]) => ids.map((id) => [id, theme as GlossaryTheme])),
);

/** The glossary in one language. */
export function glossaryView({glossary}: SiteData, locale: Locale): GlossaryView {
  const other: Locale = locale === 'en' ? 'zh-Hans' : 'en';
  const nameOf = new Map(glossary.map((term) => [term.id, term.name[locale]]));
  const collator = new Intl.Collator(locale === 'en' ? 'en' : 'zh-Hans-u-co-pinyin', {numeric: true});
  const terms = glossary
    .map((term) => ({
      id: term.id,
      name: term.name[locale],
      other: term.name[other],
      aliases: [...term.aliases[locale], ...term.aliases[other]],
      definition: term.definition[locale],
      theme: themeOf.get(term.id) ?? ('other' as const),
      seeAlso: term.seeAlso.map((id) => ({id, name: nameOf.get(id) ?? id})),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const letters = [...new Set(terms.map(({name}) => initialOf(name, locale)))].sort();
  return letters.map((letter) => ({
    letter,
    terms: terms.filter(({name}) => initialOf(name, locale) === letter),
  }));
}
