import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {formulaSetter} from './formulas';
import {shortener} from './names';
import {withoutIdleSpans} from './spans';
import {partsOf, settersIn, trimmer, variablesOf} from './styles';

const link = /<link rel="?stylesheet"? href="?[^\s">]*\/assets\/css\/styles\.[^\s">]+"? ?\/?>/;

/** Gives a page, as Docusaurus has written it, what it needs to stand alone. */
export type Dress = (html: string) => Promise<string>;

/**
 * Prepares the dressing of the pages of a build: in place of the links to the site's style sheet and to
 * KaTeX's the rules and glyphs that the page needs, and shorter names in both. A page asks for nothing more before it shows, and
 * carries no rule for nothing. Pages that keep Docusaurus' application are left as they are.
 * @throws Error when the build has no such sheet
 */
export function dresser(outDir: string): Dress {
  const folder = path.join(outDir, 'assets/css');
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const sheet = files.find((file) => file.startsWith('styles.'));
  if (!sheet) throw new Error(`${folder} has no styles.*.css; see src/document/plugin.ts`);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const trim = trimmer(read(sheet));
  // Islands, acts and the second script bring their own sheets, whose tokens are those of the page.
  const others = files.filter((file) => file !== sheet).map(read);
  const later = new Set(others.flatMap((css) => [...variablesOf(css)]));
  const laterSet = new Set(others.flatMap((css) => [...settersIn(css)]));
  const code = path.join(outDir, 'assets/js');
  const scripts = readdirSync(code).map((file) => readFileSync(path.join(code, file), 'utf8'));
  const shorten = shortener(read(sheet), [...others, ...scripts]);
  const setFormulas = formulaSetter();
  return async (html) => {
    if (/<html[^>]*\sdata-application/.test(html)) return html;
    const parts = partsOf(html);
    const style = `<style>${trim(parts, later, laterSet)}</style>`;
    const whole = await setFormulas(html);
    // A function, since `$` means something in a text to put in.
    return withoutIdleSpans(shorten(whole.replace(link, () => style)));
  };
}
