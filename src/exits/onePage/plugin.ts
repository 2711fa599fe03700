import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import sidebars from '../../../sidebars';
import {assembleBook} from './assemble';

type SidebarItem = string | {type: string; id?: string; link?: {id: string}; items?: SidebarItem[]};

/** Document ids of a sidebar in reading order. */
export function readingOrder(items: SidebarItem[]): string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (item.id) return [item.id];
    return [...(item.link ? [item.link.id] : []), ...readingOrder(item.items ?? [])];
  });
}

/** KaTeX's style sheet with its fonts in it. */
function katexCss(): string {
  const dist = path.dirname(require.resolve('katex/dist/katex.min.css'));
  const css = readFileSync(path.join(dist, 'katex.min.css'), 'utf8');
  return css.replaceAll(/src:url\(([^)]+\.woff2)\)[^;}]*/g, (_, file: string) => {
    const font = readFileSync(path.join(dist, file)).toString('base64');
    return `src:url(data:font/woff2;base64,${font}) format("woff2")`;
  });
}

const bookCss = `
section { break-before: page; margin-block-start: 4rem; }
.container { max-width: 60rem; }
details > :not(summary) { display: block; }
`;

const names: Record<string, {title: string; contents: string}> = {
  'zh-Hans': {title: '语言模型编年', contents: '目录'},
  en: {title: 'LM Chronicle', contents: 'Contents'},
};

/**
 * Writes `/book.html`: every chapter, the timeline, the table and the glossary in one file that needs
 * no other, for printing and for reading without a network.
 */
export default function book({siteConfig, baseUrl, i18n}: LoadContext): Plugin {
  return {
    name: 'book',
    postBuild({outDir}) {
      const pages = readingOrder(sidebars.book as SidebarItem[]).map((id) => {
        const address = `${id.replace(/(^|\/)index$/, '')}`;
        const html = readFileSync(path.join(outDir, address, 'index.html'), 'utf8');
        return {path: `${baseUrl}${address}/`, html};
      });
      const styles = readdirSync(path.join(outDir, 'assets/css')).filter((file) =>
        file.startsWith('styles.'),
      );
      const css = styles.map((file) => readFileSync(path.join(outDir, 'assets/css', file), 'utf8'));
      const text = assembleBook(pages, {
        ...(names[i18n.currentLocale] ?? names.en!),
        language: i18n.currentLocale,
        css: [...css, katexCss(), bookCss].join('\n'),
        siteUrl: siteConfig.url,
      });
      writeFileSync(path.join(outDir, 'book.html'), text);
      return Promise.resolve();
    },
  };
}
