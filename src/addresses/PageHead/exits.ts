/** The data sets that pages offer, and the formats each comes in, at `/data/<name>.<format>`. */
export const datasets = {
  models: ['json', 'csv'],
  events: ['json', 'csv'],
  licenses: ['json', 'csv'],
  'open-weights': ['json', 'csv'],
  glossary: ['json'],
  references: ['json', 'bib'],
  charts: ['json'],
} as const;
export type DatasetName = keyof typeof datasets;
export type DataFormat = (typeof datasets)[DatasetName][number];

export const mediaTypes: Record<DataFormat, string> = {
  json: 'application/json',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
};

/** Feeds, by name: address within the locale without `.xml` (Atom) or `.json` (JSON Feed). */
export const feeds = {events: 'timeline/events', changes: 'licenses/changes'} as const;
export type FeedName = keyof typeof feeds;

/** What the pages made of data offer besides their text, by address within the locale. */
export const pageExits: Record<string, {dataset?: DatasetName; feed?: FeedName}> = {
  'timeline/': {dataset: 'events', feed: 'events'},
  'licenses/': {dataset: 'licenses', feed: 'changes'},
  'models/': {dataset: 'models'},
  'glossary/': {dataset: 'glossary'},
  'references/': {dataset: 'references'},
};

/** Address of the picture that a shared link shows: `bert-to-gpt3/bert/` → `cards/bert-to-gpt3/bert.png`. */
export const cardPath = (path: string): string => `cards/${path.replace(/\/$/, '') || 'index'}.png`;

/** Address of a page's Markdown text: `bert-to-gpt3/bert/` → `bert-to-gpt3/bert.md`. */
export const markdownPath = (path: string): string => `${path.replace(/\/$/, '')}.md`;

/** The licence of texts and data. */
export const licenseUrl = 'https://creativecommons.org/licenses/by/4.0/';
