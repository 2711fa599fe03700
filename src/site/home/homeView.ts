import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {toString} from 'mdast-util-to-string';
import {widthOf} from '../../book/build/chart/text';
import {parseMarkdown} from '../../book/read/parse';
import {countText} from '../../book/remark/pageMeta';
import {eraOf} from '../../data/eraOf';
import type {Locale} from '../../data/fields';
import {lastChecked} from '../../data/lastChecked';
import type {SiteData} from '../../data/siteData';
import type {Verdict} from '../../data/licenses.schema';
import {licenseTableView} from '../../licenses/build/licenseTableView';
import {turningPoints} from './turningPoints';

export type HomeView = {
  points: {
    id: string;
    date: string;
    name: string;
    text: string;
    era: string;
    /** Place along the axis, in percent. */
    at: number;
    /** Row above the axis in which its name meets no other. */
    lane: number;
  }[];
  lanes: number;
  /** Where each year begins, in percent. */
  years: {year: string; at: number}[];
  eras: {
    id: string;
    name: string;
    span: string;
    summary: string;
    from: number;
    to: number;
    chapters: number;
    minutes: number;
    first: string;
  }[];
  licenses: {id: string; name: string; commercial: Verdict; sentence: string}[];
  /** Terms that people come to ask about. */
  asked: {id: string; name: string}[];
  counts: {models: number; events: number; licenses: number; terms: number; references: number};
  checked: string;
};

/** Rows of the table that the first page shows: a “no”, two with conditions, two without. */
const shown: {id: string; name: string}[] = [
  {id: 'llama', name: 'LLaMA'},
  {id: 'qwen2-5--72b', name: 'Qwen2.5-72B'},
  {id: 'gemma-3', name: 'Gemma 3'},
  {id: 'deepseek-r1--r1', name: 'DeepSeek-R1'},
  {id: 'gpt-oss', name: 'gpt-oss'},
];

const asked = [
  'rlhf',
  'transformer',
  'word-embedding',
  'pre-training',
  'in-context-learning',
  'scaling-law',
  'lora',
  'open-weights',
];

/** Width that the strip has at least where it lies down, and the size of its letters; in pixels. */
const stripWidth = 900;
const fontSize = 14;

/**
 * Gives each name the lowest row in which it meets no other and no stem crosses it. A name stretches to
 * the right of its stem, which rises from the axis; so it stands above all whose stems rise beneath it.
 * @param places along the axis in percent, oldest first, with the width of the name in pixels
 */
export function lanesOf(places: {at: number; width: number}[]): number[] {
  const left = places.map(({at}) => (at / 100) * stripWidth);
  const lanes = places.map(() => 0);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const right = left[index]! + places[index]!.width + 10;
    const beneath = lanes.filter((_, later) => later > index && left[later]! < right);
    lanes[index] = Math.max(-1, ...beneath) + 1;
  }
  return lanes;
}

function chapterFolder(siteDir: string, locale: Locale, era: string): string {
  const translated = path.join(siteDir, 'i18n', locale, 'docusaurus-plugin-content-docs/current', era);
  return existsSync(translated) ? translated : path.join(siteDir, 'docs', era);
}

/** Chapters of an era, how long they take, and what the first one after the introduction is called. */
function readingOf(
  siteDir: string,
  locale: Locale,
  era: string,
  firstFile: string,
): {
  chapters: number;
  minutes: number;
  first: string;
} {
  const folder = chapterFolder(siteDir, locale, era);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const texts = new Map(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const minutes = [...texts.values()].map((text) => countText(toString(parseMarkdown(text))).minutes);
  const first = /^title: *(.*)$/m.exec(texts.get(firstFile) ?? '')?.[1] ?? '';
  return {
    chapters: files.length,
    minutes: minutes.reduce((sum, each) => sum + each, 0),
    first: first.replace(/^(['"])(.*)\1$/, '$2'),
  };
}

/**
 * What the first page shows.
 * @param opening the file of the first chapter of each era, after its introduction
 * @throws Error when a turning point or a licence of the page is not in the data
 */
export function homeView(
  data: SiteData,
  locale: Locale,
  siteDir: string,
  opening: Record<string, string>,
): HomeView {
  const start = Date.parse('2013-01-01');
  const checked = lastChecked(data.events);
  // Room to the right of the latest name.
  const end = Date.parse(checked) + 330 * 24 * 60 * 60 * 1000;
  const place = (date: string): number =>
    Math.round(((Date.parse(date) - start) / (end - start)) * 10000) / 100;
  const rows = licenseTableView(data, locale).rows;
  const points = turningPoints.map(({event, name, text}) => {
    const found = data.events.find(({id}) => id === event);
    if (!found) throw new Error(`the first page names the event “${event}”, which is not in events.json`);
    return {
      id: event,
      date: found.date,
      name: typeof name === 'string' ? name : name[locale],
      text: text[locale],
      era: eraOf(found.date, data.eras),
      at: place(found.date),
    };
  });
  const lanes = lanesOf(points.map(({at, name}) => ({at, width: widthOf(name) * fontSize + 8})));
  const last = Number(checked.slice(0, 4));
  return {
    points: points.map((point, index) => ({...point, lane: lanes[index] ?? 0})),
    lanes: Math.max(...lanes) + 1,
    years: Array.from({length: last - 2013 + 1}, (_, index) => String(2013 + index)).map((year) => ({
      year,
      at: place(`${year}-01-01`),
    })),
    eras: data.eras.map((era, index) => ({
      id: era.id,
      name: era.name[locale],
      span: era.span[locale],
      summary: era.summary[locale],
      from: index === 0 ? 0 : place(era.from),
      to: data.eras[index + 1] ? place(data.eras[index + 1]!.from) : 100,
      ...readingOf(siteDir, locale, era.id, opening[era.id] ?? ''),
    })),
    licenses: shown.map(({id, name}) => {
      const row = rows.find((each) => each.id === id);
      if (!row) throw new Error(`the first page shows the licence “${id}”, which is not in the table`);
      return {id, name, commercial: row.weights.commercial, sentence: row.weights.sentence};
    }),
    asked: asked.map((id) => {
      const term = data.glossary.find((each) => each.id === id);
      if (!term) throw new Error(`the first page asks for the term “${id}”, which is not in glossary.json`);
      return {id, name: id === 'rlhf' ? 'RLHF' : term.name[locale]};
    }),
    counts: {
      models: data.models.length,
      events: data.events.length,
      licenses: data.licenses.length,
      terms: data.glossary.length,
      references: data.references.length,
    },
    checked,
  };
}
