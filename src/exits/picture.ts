import {pictureGeometry, namesForAll, nameSize, radius, weights} from '../timeline/picture/geometry';
import {timelineView} from '../timeline/build/timelineView';
import {escapeXml} from './feeds/write';
import type {Files, Site} from './context';

/** Width of the drawing in pixels: one at which most of the best-known models have room for their names. */
const width = 1200;

/** Colours of paper, since a file follows no theme: those of the light one. */
const ink = '#1d2523';
const soft = '#55605c';
const rule = '#d8dfdc';
const eras: Record<string, string> = {
  'embedding-to-bert': '#9c3a5b',
  'bert-to-gpt3': '#1d65a6',
  'gpt3-to-llm': '#5a3ea6',
};

/** `/timeline/picture.svg`: the timeline's picture as a file, for slides and papers. */
export function pictureFiles({data, locale, say, home}: Site): Files {
  const view = timelineView(data, locale);
  const geometry = pictureGeometry(view, 'wide', 'lanes');
  const weight = weights(view);
  const names = namesForAll(geometry, 'wide', (id) => weight.get(id) ?? 0).filter(({from}) => from <= width);
  const at = new Map(geometry.marks.map((mark) => [mark.model.id, mark]));
  const n = (value: number): string => String(Number(value.toFixed(1)));
  const text = (x: number, y: number, content: string, more = ''): string =>
    `<text x="${n(x)}" y="${n(y)}" ${more}>${escapeXml(content)}</text>`;
  const lines = [
    ...geometry.bands.map(
      ({id, x, width: share, height}) =>
        `<rect x="${n(x * width)}" y="0" width="${n(share * width)}" height="${n(height)}" fill="${eras[id] ?? soft}" fill-opacity="0.08"/>`,
    ),
    ...geometry.years.flatMap(({year, x, y}) => [
      `<path d="M${n(x * width)} 0V${n(geometry.height)}" stroke="${rule}"/>`,
      text(x * width + 3, y, String(year), `fill="${soft}"`),
    ]),
    ...geometry.lanes.flatMap(({architecture, y}) => [
      `<path d="M0 ${n(y)}H${width}" stroke="${rule}"/>`,
      text(4, y + 12, say(`architecture.${architecture}`), `fill="${soft}"`),
    ]),
    ...geometry.marks.map(
      ({x, y, model: {open}}) =>
        `<circle cx="${n(x * width)}" cy="${n(y)}" r="${radius}" fill="${open === false ? '#fff' : ink}" stroke="${ink}" stroke-width="1.5"/>`,
    ),
    ...names.flatMap(({id, side}) => {
      const mark = at.get(id);
      if (!mark) return [];
      const right = side === 'right';
      return text(
        mark.x * width + (right ? radius + 2 : -radius - 2),
        mark.y + nameSize * 0.36,
        mark.model.name,
        `fill="${ink}" text-anchor="${right ? 'start' : 'end'}"`,
      );
    }),
    text(4, geometry.height + 18, `${home}timeline/ · CC BY 4.0`, `fill="${soft}"`),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${n(geometry.height + 26)}" font-family="system-ui, sans-serif" font-size="${nameSize}"><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}</svg>\n`;
  return new Map([['timeline/picture.svg', svg]]);
}
