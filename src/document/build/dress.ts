import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {partsOf, trimmer, variablesOf} from './styles';

const link = /<link rel="?stylesheet"? href="?[^\s">]*\/assets\/css\/styles\.[^\s">]+"? ?\/?>/;

/** Gives a page, as Docusaurus has written it, what it needs to stand alone. */
export type Dress = (html: string) => string;

/**
 * Prepares the dressing of the pages of a build: in place of the link to the site's style sheet the rules
 * that the page needs. A page asks for one file less before it shows, and carries no rule for nothing.
 * @throws Error when the build has no such sheet
 */
export function dresser(outDir: string): Dress {
  const folder = path.join(outDir, 'assets/css');
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const sheet = files.find((file) => file.startsWith('styles.'));
  if (!sheet) throw new Error(`${folder} has no styles.*.css; see src/document/plugin.ts`);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const trim = trimmer(read(sheet));
  // Islands and acts bring their own sheets, whose tokens are those of the page.
  const later = new Set(
    files.filter((file) => file !== sheet).flatMap((file) => [...variablesOf(read(file))]),
  );
  return (html) =>
    // A function, since `$` means something in a text to put in.
    html.replace(link, () => `<style>${trim(partsOf(html), later)}</style>`);
}
