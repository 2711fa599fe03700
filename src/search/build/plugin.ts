import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../../data/fields';
import {siteData} from '../../data/load';
import {pack} from '../engine/pack';
import {readChapters} from '../../book/read/chapters';
import {searchIndexOf} from './documents';
import {otherTitles} from './otherTitles';

/**
 * Writes what the search searches, in the locale being built, as two files: names and headings for
 * the first results, texts for the full ones.
 */
export default function searchIndex({siteDir, i18n, baseUrl}: LoadContext): Plugin {
  const locale = i18n.currentLocale as Locale;
  return {
    name: 'search-index',
    async allContentLoaded({allContent, actions}) {
      const data = siteData(siteDir);
      const chapters = readChapters(allContent, data, siteDir, locale).map((chapter) => ({
        ...chapter,
        permalink: `/${chapter.permalink.slice(baseUrl.length)}`,
      }));
      const {heads, texts} = pack(searchIndexOf(data, chapters, locale, otherTitles(siteDir, locale)));
      await actions.createData('heads.json', heads);
      await actions.createData('texts.json', texts);
    },
  };
}
