import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {readSections, type Section} from './sections';
import type {Locale} from '../../data/fields';
import type {SiteData} from '../../data/siteData';

/** A chapter of the locale being built. */
export type Chapter = {
  /** Id of the document, e.g. `bert-to-gpt3/bert`. */
  id: string;
  title: string;
  description: string;
  permalink: string;
  /** Its source, from the site's folder. */
  source: string;
  sections: Section[];
};

/** Reads the chapters that the docs plugin has loaded, cut into sections. */
export function readChapters(
  allContent: AllContent,
  data: SiteData,
  siteDir: string,
  locale: Locale,
): Chapter[] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent | undefined;
  if (!docs) throw new Error('the docs plugin has loaded nothing; is it still in docusaurus.config.ts?');
  const names = new Map(data.models.map(({id, name}) => [id, name[locale]]));
  return docs.loadedVersions.flatMap(({docs: pages}) =>
    pages.map(({id, title, description, permalink, source}) => {
      const file = source.replace('@site/', '');
      const markdown = readFileSync(path.join(siteDir, file), 'utf8');
      const sections = readSections(markdown, title, {model: (model) => names.get(model) ?? model});
      return {id, title, description, permalink, source: file, sections};
    }),
  );
}
