import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

export type CodeSnippet = {
  id: string;
  /** What its first line says it shows. */
  title: string;
  /** The program, without its first line. */
  code: string;
};

/** Where the programs lie, from the site's folder; the build serves them at `/code/`. */
export const codeFolder = 'static/code';

/**
 * Reads a program that a chapter shows.
 * @throws Error when there is none of that name, or its first line is no comment that says what it shows
 */
export function readSnippet(siteDir: string, id: string): CodeSnippet {
  const file = path.join(siteDir, codeFolder, `${id}.py`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !existsSync(file)) {
    throw new Error(`no program ${codeFolder}/${id}.py`);
  }
  const [first = '', ...rest] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const title = /^#\s*(\S.*)$/.exec(first)?.[1]?.trim();
  if (!title || title.startsWith('!')) {
    throw new Error(`${codeFolder}/${id}.py: its first line must be a comment that says what it shows`);
  }
  return {id, title, code: rest.join('\n').replace(/^\n+/, '')};
}
