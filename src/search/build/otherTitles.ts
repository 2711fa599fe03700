import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../data/fields';

const folders: Record<Locale, string> = {
  'zh-Hans': 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

const title = /^title: *(['"]?)(.*)\1 *$/m;

/**
 * Titles of the chapters in the language that is not being built, by the id of the chapter: readers
 * know a page by either.
 */
export function otherTitles(siteDir: string, locale: Locale): Map<string, string> {
  const folder = path.join(siteDir, folders[locale === 'en' ? 'zh-Hans' : 'en']);
  const files = existsSync(folder) ? (readdirSync(folder, {recursive: true}) as string[]) : [];
  const titles = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('.md')) continue;
    const found = title.exec(readFileSync(path.join(folder, file), 'utf8'))?.[2];
    if (found) titles.set(file.replace(/\.md$/, '').replaceAll(path.sep, '/'), found);
  }
  return titles;
}
