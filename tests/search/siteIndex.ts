import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../src/data/fields';
import {siteData} from '../../src/data/load';
import type {SiteData} from '../../src/data/siteData';
import {readSections, type Names} from '../../src/book/read/sections';
import {namesIn, type Chapter} from '../../src/book/read/chapters';
import {otherTitles} from '../../src/search/build/otherTitles';
import {pinyinTable} from '../../src/search/build/pinyinTable';
import {searchIndexOf} from '../../src/search/build/documents';
import type {SearchIndex} from '../../src/search/engine/types';

// npm runs its scripts in the folder of the package; `import.meta` is unknown to jiti, which runs `ask.ts`.
const siteDir = process.cwd();

const folders: Record<Locale, string> = {
  'zh-Hans': 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

const field = (markdown: string, name: string): string =>
  new RegExp(`^${name}: *(.*)$`, 'm').exec(markdown)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? '';

/** The chapters of a locale as the site's plugin reads them, without building the site. */
function chapters(locale: Locale, names: Names): Chapter[] {
  const folder = path.join(siteDir, folders[locale]);
  if (!existsSync(folder)) return [];
  const files = (readdirSync(folder, {recursive: true}) as string[])
    .filter((file) => file.endsWith('.md'))
    .sort();
  return files.map((file) => {
    const markdown = readFileSync(path.join(folder, file), 'utf8');
    const id = file.replace(/\.md$/, '');
    const title = field(markdown, 'title');
    return {
      id,
      title,
      description: field(markdown, 'description'),
      permalink: `/${id.replace(/(^|\/)index$/, '$1')}`,
      source: file,
      sections: readSections(markdown, title, names),
    };
  });
}

/** What a search of the site searches, in one locale. */
export function siteIndex(locale: Locale, data: SiteData = siteData(siteDir)): SearchIndex {
  return searchIndexOf(
    data,
    chapters(locale, namesIn(data, siteDir, locale)),
    locale,
    otherTitles(siteDir, locale),
  );
}

/** The readings of Chinese characters, as the site loads them when they are needed. */
export const sitePinyin = (index: SearchIndex): string =>
  index.tables.pinyin ? pinyinTable(index.documents) : '';
