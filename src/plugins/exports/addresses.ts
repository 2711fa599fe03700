import type {Site} from './site';
import {pagesOf} from './site';

export type AddressKind =
  'page' | 'heading' | 'figure' | 'event' | 'license' | 'model' | 'term' | 'reference';

/** A place that somebody else may link to. */
export type Address = {
  kind: AddressKind;
  /** Address within the locale, e.g. `timeline/#bert-paper`. */
  path: string;
  title: string;
};

/** Page that holds the records of each kind. */
const homes = {
  timeline: 'timeline/',
  licenses: 'licenses/',
  glossary: 'glossary/',
  references: 'references/',
};

/** Every public address of the site in one locale, with its title: pages first, then records. */
export function addressesOf(site: Site): Address[] {
  const {data, locale, say} = site;
  const names = new Map(data.models.map(({id, name}) => [id, name[locale]]));
  const pages = pagesOf(site).flatMap(({path, title, sections}): Address[] => {
    let figures = 0;
    return [
      {kind: 'page', path, title},
      ...sections.flatMap((section): Address[] => [
        ...(section.id
          ? [{kind: 'heading' as const, path: `${path}#${section.id}`, title: section.title}]
          : []),
        ...section.figures.map((id): Address => {
          figures += 1;
          return {
            kind: 'figure',
            path: `${path}#${id}`,
            title: `${title} · ${say('figure.number', {number: figures})}`,
          };
        }),
      ]),
    ];
  });
  return [
    ...pages,
    {kind: 'page', path: 'models/', title: say('modelIndex.title')},
    ...data.models.map(({id, name}): Address => ({
      kind: 'model',
      path: `models/${id}/`,
      title: name[locale],
    })),
    ...data.events.map(({id, title}): Address => ({
      kind: 'event',
      path: `${homes.timeline}#${id}`,
      title: title[locale],
    })),
    ...data.licenses.map(({id}): Address => ({
      kind: 'license',
      path: `${homes.licenses}#${id}`,
      title: names.get(id) ?? id,
    })),
    ...data.glossary.map(({id, name}): Address => ({
      kind: 'term',
      path: `${homes.glossary}#${id}`,
      title: name[locale],
    })),
    ...data.references.map(({id, title}): Address => ({
      kind: 'reference',
      path: `${homes.references}#${id}`,
      title,
    })),
  ];
}
