import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale, Localized} from '../data/fields';
import {siteData} from '../data/load';
import {cardFiles} from './cards';
import {chartFiles} from './charts';
import {dataFiles} from './data';
import {feedFiles} from './feeds';
import {readGroups} from './groups';
import {inventoryFiles} from './inventory';
import {llmsFiles} from './llms';
import {markdownFiles} from './markdown';
import {readMessages} from './messages';
import {pictureFiles} from './picture';
import {robotsFiles} from './robots';
import type {Site} from './context';

/** Full address of the first page in each language: the data says the same in both, its addresses too. */
function homesOf(url: string, {localeConfigs}: LoadContext['i18n']): Localized {
  const home = (locale: Locale): string => `${url}${localeConfigs[locale]?.baseUrl}`;
  return {'zh-Hans': home('zh-Hans'), en: home('en')};
}

/**
 * Writes what machines and other people's notes read: Markdown of every page, data, feeds, a Sphinx
 * inventory, llms.txt and the pictures of shared links. All of it follows from data and chapters, so
 * that two builds of one state give the same bytes.
 */
export default function exportsPlugin({
  siteDir,
  baseUrl,
  siteConfig,
  i18n,
  codeTranslations,
}: LoadContext): Plugin {
  let site: Site | null = null;
  return {
    name: 'exports',
    allContentLoaded({allContent}) {
      const locale = i18n.currentLocale as Locale;
      const data = siteData(siteDir);
      site = {
        siteDir,
        name: siteConfig.title,
        locale,
        home: `${siteConfig.url}${baseUrl}`,
        data,
        groups: readGroups(allContent, data, siteDir, baseUrl, locale),
        say: readMessages(siteDir, codeTranslations),
      };
      return Promise.resolve();
    },
    async postBuild({outDir}) {
      if (!site) throw new Error('nothing was loaded before the build ended');
      const texts = markdownFiles(site);
      const files = new Map([
        ...texts,
        ...llmsFiles(site, texts),
        ...dataFiles(site.data, siteDir, homesOf(siteConfig.url, i18n)),
        ...chartFiles(site),
        ...feedFiles(site),
        ...inventoryFiles(site),
        ...pictureFiles(site),
        ...robotsFiles(site.home, i18n),
        ...(await cardFiles(site, path.join(siteDir, '.cache/cards'))),
      ]);
      for (const folder of new Set([...files.keys()].map((file) => path.dirname(file)))) {
        await mkdir(path.join(outDir, folder), {recursive: true});
      }
      await Promise.all([...files].map(([file, content]) => writeFile(path.join(outDir, file), content)));
    },
  };
}
