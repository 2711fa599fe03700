import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import titles from '../../data/programTitles.json';
import type {Locale} from '../../data/fields';

export type CodeSnippet = {
  id: string;
  /** What it shows: in English its first line, in Chinese `programTitles.json`. */
  title: string;
  /** The program, without its first line. */
  code: string;
};

/** Where the programs lie, from the site's folder; the build serves them at `/code/`. */
export const codeFolder = 'static/code';

/**
 * Reads a program that a chapter shows. The file is one for all languages; only its title is translated.
 * @throws Error when there is none of that name, or its first line is no comment that says what it shows
 */
export function readSnippet(siteDir: string, id: string, locale: Locale): CodeSnippet {
  const file = path.join(siteDir, codeFolder, `${id}.py`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !existsSync(file)) {
    throw new Error(`no program ${codeFolder}/${id}.py`);
  }
  const [first = '', ...rest] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const english = /^#\s*(\S.*)$/.exec(first)?.[1]?.trim();
  if (!english || english.startsWith('!')) {
    throw new Error(`${codeFolder}/${id}.py: its first line must be a comment that says what it shows`);
  }
  const title = locale === 'en' ? english : (titles as Record<string, string>)[id];
  if (!title) throw new Error(`src/data/programTitles.json has no title for ${id}`);
  return {id, title, code: rest.join('\n').replace(/^\n+/, '')};
}
