import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {readSections, type Names, type Section} from './sections';
import {readSnippet} from './snippets';
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

/** Names as the chapters of a locale show them. */
export function namesIn(data: SiteData, siteDir: string, locale: Locale): Names {
  const models = new Map(data.models.map(({id, name}) => [id, name[locale]]));
  return {
    model: (id) => models.get(id) ?? id,
    part(kind, id) {
      if (kind === 'snippet') return {title: readSnippet(siteDir, id, locale).title, citation: null};
      const chart = data.charts.find((each) => each.id === id);
      if (!chart) throw new Error(`no chart “${id}”: there is no src/data/charts/${id}.json`);
      return {title: chart.title[locale], citation: chart.source.key};
    },
  };
}

/** What was read of the documents of a load, and of which data. */
const known = new WeakMap<DocsContent, {data: SiteData; chapters: Chapter[]}>();

/** Reads the chapters that the docs plugin has loaded, cut into sections; once for all who ask. */
export function readChapters(
  allContent: AllContent,
  data: SiteData,
  siteDir: string,
  locale: Locale,
): Chapter[] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent | undefined;
  if (!docs) throw new Error('the docs plugin has loaded nothing; is it still in docusaurus.config.ts?');
  const before = known.get(docs);
  if (before?.data === data) return before.chapters;
  const names = namesIn(data, siteDir, locale);
  const chapters = docs.loadedVersions.flatMap(({docs: pages}) =>
    pages.map(({id, title, description, permalink, source}) => {
      const file = source.replace('@site/', '');
      const markdown = readFileSync(path.join(siteDir, file), 'utf8');
      const sections = readSections(markdown, title, names);
      return {id, title, description, permalink, source: file, sections};
    }),
  );
  known.set(docs, {data, chapters});
  return chapters;
}
