import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import type {Locale} from '../data/fields';
import type {SiteData} from '../data/siteData';
import {readChapters} from '../book/read/chapters';
import type {Group, Page} from './context';

type SidebarItem = {
  type: string;
  id?: string;
  label?: string;
  link?: {type: string; id?: string};
  items?: SidebarItem[];
};

/** Ids of the documents that a sidebar entry holds, its own page first. */
const idsOf = ({type, id, link, items = []}: SidebarItem): string[] =>
  (type === 'doc' || type === 'ref') && id ? [id] : [...(link?.id ? [link.id] : []), ...items.flatMap(idsOf)];

/** The groups of a sidebar: each category is one, and the pages between two categories are one. */
export function sidebarGroups(items: SidebarItem[]): {label: string | null; ids: string[]}[] {
  const groups: {label: string | null; ids: string[]}[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (item.type === 'category') groups.push({label: item.label ?? null, ids: idsOf(item)});
    else if (last?.label === null) last.ids.push(...idsOf(item));
    else groups.push({label: null, ids: idsOf(item)});
  }
  return groups;
}

/** `last_checked` of the front matter, which YAML may have read as a date. */
const dayOf = (value: unknown): string => {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
  return text.slice(0, 10);
};

/** The chapters that the docs plugin has loaded, in the order and groups of the sidebar. */
export function readGroups(
  allContent: AllContent,
  data: SiteData,
  siteDir: string,
  baseUrl: string,
  locale: Locale,
): Group[] {
  const [version] = (allContent['docusaurus-plugin-content-docs']?.default as DocsContent).loadedVersions;
  if (!version) throw new Error('the docs plugin has loaded no documents');
  const checked = new Map(
    version.docs.map(({id, frontMatter}) => [
      id,
      dayOf((frontMatter as {last_checked?: unknown}).last_checked),
    ]),
  );
  const pages = new Map(
    readChapters(allContent, data, siteDir, locale).map((chapter): [string, Page] => [
      chapter.id,
      {
        ...chapter,
        // Docusaurus adds the slash when it writes links; addresses in full need it from the start.
        path: `${chapter.permalink.slice(baseUrl.length).replace(/\/$/, '')}/`,
        checked: checked.get(chapter.id) ?? '',
        language: chapter.source.startsWith('i18n/') ? locale : 'zh-Hans',
        markdown: readFileSync(path.join(siteDir, chapter.source), 'utf8'),
      },
    ]),
  );
  const groups = Object.values(version.sidebars).flatMap((items) => sidebarGroups(items as SidebarItem[]));
  const listed = new Set(groups.flatMap(({ids}) => ids));
  const rest = [...pages.keys()].filter((id) => !listed.has(id)).sort();
  return [...groups, ...(rest.length > 0 ? [{label: null, ids: rest}] : [])].map(({label, ids}) => ({
    label,
    pages: ids.flatMap((id) => pages.get(id) ?? []),
  }));
}
