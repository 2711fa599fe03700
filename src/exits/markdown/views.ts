import type {BlockContent, RootContent} from 'mdast';
import {glossaryView} from '../../book/build/glossaryView';
import {formatPartialDate} from '../../ui/PartialDate/format';
import {referenceListView} from '../../book/build/referenceListView';
import {timelineList} from '../../timeline/build/timelineView';
import {mapView} from '../../book/build/mapView';
import {oldAnchors} from '../../addresses/register/oldAnchors';
import {presentAddresses} from '../../addresses/register/present';
import {checkedNote, pagesOf, type Site} from '../context';
import {licensesMarkdown} from './licenses';
import {heading, joined, link, list, paragraph, strong, table, type Inline} from './nodes';

/** Every event, by era. */
export function timelineMarkdown(site: Site): RootContent[] {
  const {home, locale, say} = site;
  const view = timelineList(site.data, locale);
  const modelLinks = (models: {id: string; name: string}[]): Inline[] =>
    joined(
      models.map(({id, name}) => link(`${home}models/${id}/`, name)),
      ' · ',
    );
  return view.eras.flatMap((era) => [
    heading(2, `${era.name} · ${era.span}`),
    paragraph(era.summary),
    list(
      view.items
        .filter((item) => item.era === era.id)
        .map((item): BlockContent[] => [
          paragraph(
            `${formatPartialDate(item.date, locale)} · ${say(`eventKind.${item.kind}`)} · `,
            link(`${home}timeline/#${item.id}`, item.title),
          ),
          paragraph(item.text),
          paragraph(
            ...(item.models.length > 0
              ? [say('exports.markdown.models'), ...modelLinks(item.models), ' · ']
              : []),
            link(item.source),
            ` · ${say(`basis.${item.basis}`)}`,
            ...(item.evidence ? [' ', link(item.evidence)] : []),
            ` · ${checkedNote(site, item.verifiedOn)}`,
          ),
        ]),
    ),
  ]);
}

/** Every term with its definition. */
export const glossaryMarkdown = (site: Site): RootContent[] => [
  list(
    glossaryView(site.data, site.locale)
      .flatMap(({terms}) => terms)
      .map(({id, name, other, aliases, definition}): Inline[] => [
        strong(link(`${site.home}glossary/#${id}`, name)),
        ` (${[other, ...aliases.filter((alias) => alias !== other)].join(', ')}) · ${definition}`,
      ]),
  ),
];

/** Every reference with its key. */
export const referencesMarkdown = (site: Site): RootContent[] => [
  list(
    referenceListView(site.data, site.locale).map(({id, text, url}): Inline[] => [
      text,
      link(url),
      ' ',
      {type: 'inlineCode', value: id},
    ]),
  ),
];

/** The map as lists, an era each. */
export const mapMarkdown = (site: Site): RootContent[] =>
  mapView(site.data, site.locale).flatMap((era) => [
    paragraph(strong(`${era.name} · ${era.span}`)),
    list(
      era.steps.map(({year, name, problem, idea, open, page}): Inline[] => [
        `${problem} → `,
        link(`${site.home}${page.slice(1)}`, `${name} (${year})`),
        ` ${idea} → ${open}`,
      ]),
    ),
  ]);

/** Every address that has moved, with what it was called and where its text is now. */
export function oldAnchorsMarkdown(site: Site): RootContent[] {
  const {data, home, locale, say} = site;
  const present = presentAddresses(pagesOf(site), data, []);
  return [
    table([
      [[say('oldAnchors.from')], [say('oldAnchors.title')], [say('oldAnchors.to')]],
      ...oldAnchors(data.aliases, present, locale).map(({from, title, to, now}): Inline[][] => [
        [link(`${home}${from[0]?.slice(1)}`, from[0] ?? '')],
        [title],
        [link(`${home}${to.slice(1)}`, now.join(' › '))],
      ]),
    ]),
  ];
}

/** A component as text; null for those that only a picture or a browser can show. */
export function viewMarkdown(directive: string, site: Site): RootContent[] | null {
  switch (directive) {
    case 'timeline':
      return timelineMarkdown(site);
    case 'license-table':
      return licensesMarkdown(site);
    case 'glossary':
      return glossaryMarkdown(site);
    case 'references':
      return referencesMarkdown(site);
    case 'idea-map':
      return mapMarkdown(site);
    case 'old-anchors':
      return oldAnchorsMarkdown(site);
    default:
      return null;
  }
}
