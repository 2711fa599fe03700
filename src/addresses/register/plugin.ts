import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadedContent as PagesContent} from '@docusaurus/plugin-content-pages';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../../data/fields';
import {siteData} from '../../data/load';
import {readChapters} from '../../book/read/chapters';
import {compare} from './compare';
import {formatLock, readLock} from './lockFile';
import {oldAnchors} from './oldAnchors';
import {presentAddresses, type Addresses} from './present';

/** The register of every address that has ever been public; committed. */
export const lockName = 'anchors.lock.json';

/** Pages of `src/pages`, and the register of models, which a plugin makes. */
function pagesOfComponents(allContent: AllContent, baseUrl: string): string[] {
  const pages = (allContent['docusaurus-plugin-content-pages']?.default ?? []) as PagesContent;
  const paths = pages.map(({permalink}) => `/${permalink.slice(baseUrl.length)}`.replace(/([^/])$/, '$1/'));
  return [...new Set([...paths, '/models/'])];
}

/**
 * Keeps `anchors.lock.json`: new addresses are added by a build, and a build stops when one has gone
 * without an alias. In CI nothing is written: the committed register must be complete. While writing
 * (`npm run dev`) a heading may come and go, so there it only warns.
 */
export default function addresses({siteDir, i18n, baseUrl}: LoadContext): Plugin {
  const file = path.join(siteDir, lockName);
  const locale = i18n.currentLocale as Locale;
  const language = locale === i18n.defaultLocale ? undefined : locale;
  let next: Addresses = {};
  return {
    name: 'addresses',
    async allContentLoaded({allContent, actions}) {
      const data = siteData(siteDir);
      const chapters = readChapters(allContent, data, siteDir, locale);
      const present = presentAddresses(chapters, data, pagesOfComponents(allContent, baseUrl));
      const before = readLock(file);
      const {lock, faults} = compare(before, present, data.aliases, {language});
      const report = `${faults.length} address(es) at fault:\n${faults.map((fault) => `  ${fault}`).join('\n')}`;
      if (faults.length > 0 && process.env.NODE_ENV !== 'development') throw new Error(report);
      if (faults.length > 0) console.warn(report);
      if (process.env.CI && formatLock(lock) !== formatLock(before)) {
        throw new Error(`${lockName} is not up to date: run “npm run build” and commit it.`);
      }
      next = lock;
      await actions.createData('oldAnchors.json', oldAnchors(data.aliases, lock, locale));
    },
    // Late: by now most faults have stopped a build, and a mistyped id in one of those is not public.
    async postBuild() {
      if (!process.env.CI) await writeFile(file, formatLock(next));
    },
  };
}
