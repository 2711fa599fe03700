import {datasets, markdownPath, type DatasetName} from '../addresses/PageHead/exits';
import {pagesOf, type Files, type Page, type Site} from './context';

const entry = (title: string, url: string, about: string): string =>
  `- [${title.replace(/[[\]]/g, String.raw`\$&`)}](${url})${about ? `: ${about}` : ''}`;

const section = (title: string, entries: string[]): string => `## ${title}\n\n${entries.join('\n')}\n`;

/** `llms.txt` (llmstxt.org): what the site is, and each page's Markdown text with one line on it. */
export function llmsIndex(site: Site): string {
  const {say, home, data, locale} = site;
  const pageEntry = ({title, path, description}: Page): string =>
    entry(title, `${home}${markdownPath(path)}`, description);
  return [
    `# ${site.name}\n`,
    `> ${say('home.description')}\n`,
    `${say('exports.llms.note')}\n`,
    ...site.groups.map(({label, pages}, index) =>
      section(label ?? say(index === 0 ? 'exports.llms.start' : 'exports.llms.pages'), pages.map(pageEntry)),
    ),
    section(say('exports.llms.data'), [
      entry(say('exports.llms.full'), `${home}llms-full.txt`, ''),
      ...Object.entries(datasets).flatMap(([name, formats]) =>
        formats.map((format) =>
          entry(
            `${name}.${format}`,
            `${home}data/${name}.${format}`,
            say(`exports.data.${name as DatasetName}`),
          ),
        ),
      ),
    ]),
    // “Optional” is the format's own word for what a reader short of space may leave out.
    section('Optional', [
      entry(say('modelIndex.title'), `${home}models.md`, say('exports.llms.optional')),
      ...data.models.map(({id, name}) => entry(name[locale], `${home}models/${id}.md`, '')),
    ]),
  ].join('\n');
}

/** The index and, in one file, the text of every chapter in reading order. */
export function llmsFiles(site: Site, texts: Files): Files {
  const chapters = pagesOf(site).map(({path}) => String(texts.get(markdownPath(path))));
  return new Map([
    ['llms.txt', llmsIndex(site)],
    ['llms-full.txt', chapters.join('\n')],
  ]);
}
