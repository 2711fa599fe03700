import {translate} from '@docusaurus/Translate';

import type {Format} from './formats';

/** What a copy menu belongs to. */
export type PlaceKind = 'page' | 'section' | 'entry' | 'figure';

/** Name of the button. Short, since within a heading it is read out with it. */
export function buttonLabel(kind: PlaceKind): string {
  switch (kind) {
    case 'page':
      return translate({id: 'copyMenu.page', message: '复制本页的链接或引用'});
    case 'section':
      return translate({id: 'copyMenu.section', message: '复制本节的链接或引用'});
    case 'entry':
      return translate({id: 'copyMenu.entry', message: '复制本条的链接或引用'});
    case 'figure':
      return translate({id: 'copyMenu.figure', message: '复制此图的链接或引用'});
  }
}

export function formatLabel(format: Format): string {
  switch (format) {
    case 'link':
      return translate({id: 'copyMenu.link', message: '链接'});
    case 'markdown':
      return translate({id: 'copyMenu.markdown', message: 'Markdown链接'});
    case 'quotation':
      return translate({id: 'copyMenu.quotation', message: '引文（选中的文字或首句）'});
    case 'bibtex':
      return translate({id: 'copyMenu.bibtex', message: 'BibTeX'});
    case 'csl':
      return translate({id: 'copyMenu.csl', message: 'CSL-JSON'});
    case 'gbt7714':
      return translate({id: 'copyMenu.gbt7714', message: 'GB/T 7714著录'});
  }
}
