import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../../data/fields';
import {siteData} from '../../data/load';
import {pack} from '../engine/pack';
import {readChapters} from '../../book/read/chapters';
import {searchIndexOf} from './documents';
import {modelFacts} from './facts';
import {filesOf, writeFiles} from './files';
import {openSearchDescription, openSearchFile} from './openSearch';
import {otherTitles} from './otherTitles';
import {pinyinTable} from './pinyinTable';

/**
 * Writes what the search searches, in the locale being built: names and headings for the first results,
 * records and texts for the full ones, and what only some queries need, readings of characters and facts.
 */
export default function searchIndex({siteDir, siteConfig, i18n, baseUrl}: LoadContext): Plugin {
  const locale = i18n.currentLocale as Locale;
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'search-index',
    async allContentLoaded({allContent, actions}) {
      const data = siteData(siteDir);
      const chapters = readChapters(allContent, data, siteDir, locale).map((chapter) => ({
        ...chapter,
        permalink: `/${chapter.permalink.slice(baseUrl.length)}`,
      }));
      const index = searchIndexOf(data, chapters, locale, otherTitles(siteDir, locale));
      const table = index.tables.pinyin ? pinyinTable(index.documents) : '';
      const parts = {...pack(index), pinyin: {table}, facts: modelFacts(data, locale)};
      const {addresses, contents} = filesOf(parts, baseUrl);
      files = contents;
      await actions.createData('addresses.json', addresses);
    },
    configureWebpack: (_, isServer) => (isServer ? {} : {plugins: [writeFiles(() => files)]}),
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'link',
          attributes: {
            rel: 'search',
            type: 'application/opensearchdescription+xml',
            href: `${baseUrl}${openSearchFile}`,
            title: siteConfig.title,
          },
        },
      ],
    }),
    async postBuild({outDir}) {
      const {title, tagline, url} = siteConfig;
      const xml = openSearchDescription(title, tagline || title, locale, `${url}${baseUrl}`);
      await writeFile(path.join(outDir, openSearchFile), xml);
    },
  };
}
