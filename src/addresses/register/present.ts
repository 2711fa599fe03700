import type {Locale, Localized} from '../../data/fields';
import {yearAnchor, yearsOf} from '../../timeline/list/years';
import type {SiteData} from '../../data/siteData';
import {docAddress, docPath} from '../../book/read/docPath';
import type {Chapter} from '../../book/read/chapters';

export const addressKinds = [
  'page',
  'heading',
  'figure',
  'event',
  'row',
  'model',
  'term',
  'reference',
  'alias',
] as const;

/** What an address stands for. A title is left out where none is known in that language. */
export type Address = {kind: (typeof addressKinds)[number]; title: Partial<Record<Locale, string>>};

/** Addresses within the site, without base path and locale: `/page/` or `/page/#id`. */
export type Addresses = Record<string, Address>;

/** The name of a variant behind that of its model. */
const titleOf = (model?: Localized, variant?: Localized | null): Address['title'] =>
  model && variant
    ? {
        'zh-Hans': `${model['zh-Hans']} · ${variant['zh-Hans']}`,
        en: `${model.en} · ${variant.en}`,
      }
    : {};

/** A chapter's own language: a page without translation is shown in the source language. */
const languageOf = ({source}: Chapter): Locale => (source.startsWith('i18n/') ? 'en' : 'zh-Hans');

/**
 * Every public address that the site has now.
 * @param chapters those of the locale being built; they give headings and figures
 * @param otherPages pages made by components, such as `/` and `/models/`
 * @throws Error when two things claim one address
 */
export function presentAddresses(chapters: Chapter[], data: SiteData, otherPages: string[]): Addresses {
  const addresses: Addresses = {};
  const add = (address: string, kind: Address['kind'], title: Address['title']): void => {
    const other = addresses[address];
    if (other) throw new Error(`${address} is the address of a ${other.kind} and of a ${kind}; rename one`);
    addresses[address] = {kind, title};
  };

  for (const page of otherPages) add(page, 'page', {});
  for (const chapter of chapters) {
    const page = docAddress(docPath(chapter.source));
    const language = languageOf(chapter);
    add(page, 'page', {[language]: chapter.title});
    for (const {id, title, figures} of chapter.sections) {
      if (id) add(`${page}#${id}`, 'heading', {[language]: title});
      for (const figure of figures) add(`${page}#${figure}`, 'figure', {[language]: title});
    }
  }
  const models = new Map(data.models.map(({id, name}) => [id, name]));
  for (const {id, name} of data.models) add(`/models/${id}/`, 'model', name);
  for (const {id, name} of data.eras) {
    add(`/timeline/#${id}`, 'heading', name);
    add(`/models/#${id}`, 'heading', name);
  }
  for (const year of yearsOf(data.events)) {
    add(`/timeline/#${yearAnchor(year)}`, 'heading', {'zh-Hans': `${year}年`, en: year});
  }
  for (const {id, title} of data.events) add(`/timeline/#${id}`, 'event', title);
  for (const {id, variants} of data.licenses) {
    const model = models.get(id);
    add(`/licenses/#${id}`, 'row', model ?? {});
    if (variants.length === 1) continue;
    for (const {id: variant, name} of variants) {
      add(`/licenses/#${id}--${variant}`, 'row', titleOf(model, name));
    }
  }
  for (const {id, name} of data.glossary) add(`/glossary/#${id}`, 'term', name);
  for (const {id, title} of data.references) {
    add(`/references/#${id}`, 'reference', {'zh-Hans': title, en: title});
  }
  return addresses;
}
