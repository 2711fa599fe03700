import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {toString} from 'mdast-util-to-string';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {sourceHash} from '../../../scripts/translations.mjs';
import {jsx, localeOf, useComponent} from './mdx';

/** Characters read in a minute; the usual figures for silent reading of Chinese and English. */
const hanPerMinute = 400;
const wordsPerMinute = 230;

/** Counts what is read: Han characters one by one, Latin words as words. */
export function countText(text: string): {han: number; words: number; minutes: number} {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z0-9]+(?:[-'’.][A-Za-z0-9]+)*/g)?.length ?? 0;
  return {han, words, minutes: Math.max(1, Math.round(han / hanPerMinute + words / wordsPerMinute))};
}

/** Whether the Chinese source of a translation has changed since the translation was made. */
export function isBehind(siteDir: string, file: string, stamped: string | undefined): boolean {
  const name = file.split(/[\\/]docusaurus-plugin-content-docs[\\/]current[\\/]/)[1];
  const source = name && path.join(siteDir, 'docs', name);
  if (!source || !existsSync(source)) return false;
  return sourceHash(readFileSync(source, 'utf8')) !== stamped;
}

/** Puts length, reading time and the day of the last check under the title of a page. */
export default function remarkPageMeta({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const frontMatter = (file.data.frontMatter ?? {}) as {last_checked?: string | Date; source_hash?: string};
    const checked = frontMatter.last_checked;
    if (!checked) return;
    const {han, words, minutes} = countText(toString(tree));
    const locale = localeOf(file);
    useComponent(tree, 'book/parts/PageMeta');
    const meta = jsx('PageMeta', {
      locale,
      length: locale === 'en' ? words : han,
      minutes,
      behind: isBehind(siteDir, file.path, frontMatter.source_hash) ? 'true' : null,
      // YAML reads a bare day as a date.
      checked: checked instanceof Date ? checked.toISOString().slice(0, 10) : checked,
    });
    tree.children.unshift(meta as never);
  };
}
