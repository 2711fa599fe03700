import type {Element, ElementContent, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import {EXIT, SKIP, visit} from 'unist-util-visit';

export type BookPage = {
  /** Path of the page within the site, e.g. `/bert-to-gpt3/bert/`. */
  path: string;
  /** Its HTML as built. */
  html: string;
};

/** A page's name within the book: `/bert-to-gpt3/bert/` → `bert-to-gpt3-bert`. */
export const chapterId = (path: string): string =>
  path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';

const idleNames = new Set(['script', 'style', 'button', 'form', 'select', 'input', 'noscript']);

const hasClass = ({properties}: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** What does nothing on paper. */
const isIdle = (element: Element): boolean =>
  idleNames.has(element.tagName) || hasClass(element, 'hash-link') || element.properties.dataPrint === 'no';

const references = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor', 'ariaControls'];

/** Gives the ids of one page the page's name, and turns its links to pages of the book into leaps within it. */
function rebase(element: Element, page: BookPage, paths: Set<string>, siteUrl: string): void {
  const here = chapterId(page.path);
  const {properties} = element;
  if (typeof properties.id === 'string') properties.id = `${here}--${properties.id}`;
  for (const name of references) {
    const value = properties[name];
    const ids = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(' ') : [];
    if (ids.length > 0) properties[name] = ids.map((id) => `${here}--${id}`).join(' ');
  }
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string' && value.includes('url(#')) {
      properties[name] = value.replaceAll('url(#', `url(#${here}--`);
    }
  }
  if (typeof properties.href !== 'string') return;
  if (properties.href.startsWith('#')) {
    properties.href = `#${here}--${properties.href.slice(1)}`;
  } else if (properties.href.startsWith('/')) {
    const url = new URL(properties.href, siteUrl);
    const known = paths.has(url.pathname);
    const leap = `#${chapterId(url.pathname)}`;
    if (!known) properties.href = url.href;
    else properties.href = url.hash ? `${leap}--${url.hash.slice(1)}` : leap;
  }
}

const parser = unified().use(rehypeParse, {fragment: true});

/** The element of a page that holds its text; what stands around it is not worth reading. */
function textOf({path, html}: BookPage): Element {
  const start = /<div class="(?:[^"]* )?theme-doc-markdown[ "]/.exec(html)?.index;
  if (start === undefined) throw new Error(`${path} has no text to put into the book`);
  const div = /<(\/?)div[\s>]/g;
  div.lastIndex = start;
  let depth = 0;
  do {
    const next = div.exec(html);
    if (!next) throw new Error(`the text of ${path} does not end`);
    depth += next[1] ? -1 : 1;
  } while (depth > 0);
  return parser.parse(html.slice(start, div.lastIndex)).children[0] as Element;
}

/** The text of one page, ready to stand between others. */
function chapter(page: BookPage, paths: Set<string>, siteUrl: string): Element {
  const text = textOf(page);
  visit(text, 'element', (element, index, parent) => {
    if (isIdle(element) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    delete element.properties.hidden;
    delete element.properties.tabIndex;
    // What is folded on the page is read on paper.
    if (element.tagName === 'details') element.properties.open = true;
    rebase(element, page, paths, siteUrl);
    return undefined;
  });
  return {
    type: 'element',
    tagName: 'section',
    properties: {id: chapterId(page.path), className: ['markdown']},
    children: text.children,
  };
}

/** Sends leaps to places that have forwarded for long to the site, which still knows where to. */
function mendLeaps(sections: Element[], pages: BookPage[], siteUrl: string): void {
  const ids = new Set<unknown>();
  for (const section of sections) visit(section, 'element', ({properties}) => void ids.add(properties.id));
  // The longest first, since one name may begin with another.
  const chapters = pages
    .map(({path}) => ({path, id: chapterId(path)}))
    .sort((one, other) => other.id.length - one.id.length);
  for (const section of sections) {
    visit(section, 'element', ({properties}) => {
      const {href} = properties;
      if (typeof href !== 'string' || !href.startsWith('#') || ids.has(href.slice(1))) return;
      const chapter = chapters.find(({id}) => href.startsWith(`#${id}--`));
      if (chapter) properties.href = `${siteUrl}${chapter.path}#${href.slice(chapter.id.length + 3)}`;
    });
  }
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const words = (value: string): ElementContent => ({type: 'text', value});

/** Text of the first heading of a chapter. */
function titleOf(section: Element): string {
  let title = '';
  visit(section, 'element', (element) => {
    if (element.tagName !== 'h1') return undefined;
    visit(element, 'text', ({value}) => void (title += value));
    return EXIT;
  });
  return title;
}

/**
 * Puts the pages of the site into one self-contained document that can be printed, kept, and read
 * without a network.
 * @param pages in reading order
 * @param book title, language, styles, and the address that links out of the book begin with
 */
export function assembleBook(
  pages: BookPage[],
  book: {title: string; contents: string; language: string; css: string; siteUrl: string},
): string {
  const paths = new Set(pages.map(({path}) => path));
  const sections = pages.map((page) => chapter(page, paths, book.siteUrl));
  mendLeaps(sections, pages, book.siteUrl);
  const contents = sections.map((section) =>
    element('li', {}, [element('a', {href: `#${String(section.properties.id)}`}, [words(titleOf(section))])]),
  );
  const root: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      element('html', {lang: book.language, dataTheme: 'light'}, [
        element('head', {}, [
          element('meta', {charSet: 'utf-8'}, []),
          element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}, []),
          element('meta', {name: 'robots', content: 'noindex'}, []),
          element('title', {}, [words(book.title)]),
          // Else browsers ask the host for /favicon.ico.
          element('link', {rel: ['icon'], href: 'data:,'}, []),
          element('style', {}, [words(book.css)]),
        ]),
        element('body', {}, [
          element('main', {className: ['container']}, [
            element('h1', {}, [words(book.title)]),
            element('nav', {ariaLabel: book.contents}, [element('ol', {}, contents)]),
            ...sections,
          ]),
        ]),
      ]),
    ],
  };
  return unified().use(rehypeStringify).stringify(root);
}
