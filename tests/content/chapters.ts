import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

export type ChapterFile = {
  /** From the folder of its locale, e.g. `bert-to-gpt3/bert.md`. */
  name: string;
  text: string;
};

const folders = {
  'zh-Hans': 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

/** The Markdown files of a locale. */
export function chapterFiles(locale: keyof typeof folders): ChapterFile[] {
  return readdirSync(folders[locale], {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({
      name: name.split(path.sep).join('/'),
      text: readFileSync(path.join(folders[locale], name), 'utf8'),
    }));
}

/** The value of a front matter field; null when it is not there. */
export function frontMatter(text: string, field: string): string | null {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
  return new RegExp(`^${field}:[ \\t]*(.+)$`, 'm').exec(head)?.[1]?.trim() ?? null;
}

/** What follows the front matter, without fenced code. */
export const body = (text: string): string =>
  text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^\s*```[\s\S]*?^\s*```/gm, '');
