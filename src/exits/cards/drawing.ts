import {languageOf} from '../../ui/Alias/language';
import type {Font, Glyph, Weight} from './font';
import {fillLines} from './layout';

/** What a card says. */
export type Card = {
  /** Name of the site; empty where the title says it. */
  site: string;
  /** Part of the site that the page belongs to; empty where there is none. */
  place: string;
  title: string;
  text: string;
  /** Id of the era that the page tells of; null for all. */
  era: string | null;
};

export const width = 1200;
export const height = 630;
const margin = 80;
const room = width - 2 * margin;

// The tokens --lm-… of the light theme, in src/css/custom.css.
const paper = '#fff';
const ink = '#1d2523';
const softInk = '#55605c';
const accent = '#0b6b57';
const rule = '#d8dfdc';
const eraColours: Record<string, string> = {
  'embedding-to-bert': '#8a5300',
  'bert-to-gpt3': '#0b6b57',
  'gpt3-to-llm': '#3d4fa8',
};

type Style = {size: number; weight: Weight; colour: string};
type Measure = (text: string, style: Style) => number;

const bodyStyle: Style = {size: 34, weight: 400, colour: softInk};

const narrowForms: Record<string, string> = {'“': '"', '”': '"', '‘': "'", '’': "'", '…': '...'};

/** English text with marks that the font has in Latin width; its own are as wide as a Chinese character. */
export const narrow = (text: string): string =>
  languageOf(text) === 'en' ? text.replace(/[“”‘’…]/g, (mark) => narrowForms[mark] ?? mark) : text;

/** The title in the largest size that needs one line; failing that, two; failing that, three. */
export function fitTitle(title: string, measure: Measure): {style: Style; lines: string[]} {
  const tries = [
    {most: 1, sizes: [88, 76, 66]},
    {most: 2, sizes: [72, 60]},
    {most: 3, sizes: [52]},
  ];
  for (const {most, sizes} of tries) {
    for (const size of sizes) {
      const style: Style = {size, weight: 700, colour: ink};
      const lines = fillLines(title, room, most + 1, (text) => measure(text, style));
      if (lines.length <= most) return {style, lines};
    }
  }
  const style: Style = {size: 52, weight: 700, colour: ink};
  return {style, lines: fillLines(title, room, 3, (text) => measure(text, style))};
}

/** The three eras as one bar; the one that the page tells of in its colour. */
function eraBar(era: string | null): string {
  const part = width / Object.keys(eraColours).length;
  const bars = Object.entries(eraColours).map(([id, colour], index) => {
    const fill = era === null || era === id ? colour : rule;
    return `<rect x="${index * part}" y="${height - 16}" width="${part}" height="16" fill="${fill}"/>`;
  });
  return bars.join('');
}

/**
 * Draws a card as SVG, all text as outlines.
 * @throws Error that names the character for which the font has no glyph
 */
export async function drawCard({site, place, title, text, era}: Card, font: Font): Promise<string> {
  const glyphs = new Map<string, Glyph>();
  const prepare = async (words: string, weight: Weight): Promise<void> => {
    for (const character of new Set(`${words}….'"`)) {
      const glyph = await font(character, weight);
      if (!glyph) throw new Error(`the font of the cards has no “${character}”, used in “${words}”`);
      glyphs.set(`${weight}${character}`, glyph);
    }
  };
  await prepare(title, 700);
  await prepare(site + place + text, 400);
  const glyphOf = (character: string, weight: Weight): Glyph => glyphs.get(`${weight}${character}`)!;

  const measure: Measure = (words, {size, weight}) =>
    [...narrow(words)].reduce((sum, character) => sum + glyphOf(character, weight).advance, 0) *
    (size / 1000);
  const line = (words: string, baseline: number, {size, weight, colour}: Style): string => {
    let pen = 0;
    const outlines = [...narrow(words)].map((character) => {
      const {outline, advance} = glyphOf(character, weight);
      const at = Math.round(pen);
      pen += advance;
      return outline && `<path transform="translate(${at})" d="${outline}"/>`;
    });
    const scale = size / 1000;
    return `<g fill="${colour}" transform="translate(${margin} ${baseline}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
  };

  const heading = fitTitle(title, measure);
  const titleBaseline = 150 + heading.style.size;
  const titleLeading = heading.style.size * 1.25;
  const bodyBaseline = titleBaseline + (heading.lines.length - 1) * titleLeading + 84;
  const bodyLeading = bodyStyle.size * 1.55;
  const bottom = height - 72;
  const fits = Math.floor((bottom - 60 - bodyBaseline) / bodyLeading) + 1;
  const body = fillLines(text, room, Math.min(fits, 4), (words) => measure(words, bodyStyle));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    line(site, 112, {...bodyStyle, colour: accent}),
    ...heading.lines.map((words, index) => line(words, titleBaseline + index * titleLeading, heading.style)),
    ...body.map((words, index) => line(words, bodyBaseline + index * bodyLeading, bodyStyle)),
    line(place, bottom, {...bodyStyle, size: 30}),
    eraBar(era),
    '</svg>',
  ].join('');
}
