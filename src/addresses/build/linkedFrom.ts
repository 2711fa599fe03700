import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../../data/fields';
import {addressParts} from '../../data/addressParts';
import {siteData} from '../../data/load';
import {docAddress, docPath} from '../../book/read/docPath';
import type {LinkedTarget} from './linkedTarget';
import {readChapters, type Chapter} from '../../book/read/chapters';

const addressOf = ({source}: Chapter): string => docAddress(docPath(source));

/** The address within the site that a Markdown link of a chapter leads to; null for any other link. */
export function linkTarget(doc: string, url: string): string | null {
  const {page, id} = addressParts(url);
  const hash = id === null ? '' : `#${id}`;
  if (page.startsWith('/')) return `${page.replace(/([^/])$/, '$1/')}${hash}`;
  if (!page.endsWith('.md') || /^[a-z]+:/i.test(page)) return null;
  return `${docAddress(path.posix.join(path.posix.dirname(doc), page.slice(0, -'.md'.length)))}${hash}`;
}

/** What links to each chapter: by chapter, the places linked to in their order, each with who links. */
export function linkedFrom(chapters: Chapter[]): Map<string, LinkedTarget[]> {
  const sources = new Map<string, LinkedTarget['sources']>();
  for (const chapter of chapters) {
    const page = addressOf(chapter);
    for (const section of chapter.sections) {
      const targets = new Set(section.links.map((url) => linkTarget(docPath(chapter.source), url)));
      for (const target of targets) {
        if (!target || addressParts(target).page === page) continue;
        const source = {
          page: chapter.title,
          section: section.id === null ? null : section.title,
          url: section.id === null ? page : `${page}#${section.id}`,
        };
        sources.set(target, [...(sources.get(target) ?? []), source]);
      }
    }
  }
  return new Map(
    chapters.map((chapter) => {
      const page = addressOf(chapter);
      // Ids that components make are no sections: what links to them counts for the page.
      const own = new Set(chapter.sections.flatMap(({id}) => (id === null ? [] : [`${page}#${id}`])));
      const rest = [...sources].filter(([to]) => addressParts(to).page === page && !own.has(to));
      const whole = new Map(rest.flatMap(([, list]) => list.map((source) => [source.url, source] as const)));
      const targets = chapter.sections.flatMap(({id, title}): LinkedTarget[] => {
        const list = id === null ? [...whole.values()] : (sources.get(`${page}#${id}`) ?? []);
        return list.length > 0 ? [{id, title, sources: list}] : [];
      });
      return [docPath(chapter.source), targets];
    }),
  );
}

/**
 * Writes for each chapter which sections link to it, as `@generated/linked-from/default/<doc>.json`.
 * Built from the Markdown, so nobody keeps it by hand.
 */
export default function linkedFromPlugin({siteDir, i18n}: LoadContext): Plugin {
  return {
    name: 'linked-from',
    async allContentLoaded({allContent, actions}) {
      const locale = i18n.currentLocale as Locale;
      const chapters = readChapters(allContent, siteData(siteDir), siteDir, locale);
      for (const [doc, targets] of linkedFrom(chapters)) await actions.createData(`${doc}.json`, targets);
    },
  };
}
