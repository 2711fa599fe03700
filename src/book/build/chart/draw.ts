import {scaleLinear, scaleLog, scaleUtc} from 'd3-scale';
import {inLocale, type Chart} from '../../../data/charts.schema';
import type {Locale} from '../../../data/fields';
import {placeKey, placeName, tickFormat, valueFormat} from './numbers';
import {at, byTheme, dashes, element, escapeText, fixed, marks, type Colour, type Paint} from './svg';
import {meet, widthOf, within, wrap, type Box} from './text';

/** Widths in which a chart is drawn for the page: a phone of 320 px, one of 375 px and more, a desk. */
export const chartWidths = [288, 340, 640] as const;

type Options = {locale: Locale; width: number; paint: Paint};
/** A drawing in the making: what is there already, and which room it takes. */
type Sheet = Options & {chart: Chart; fontSize: number; parts: string[]; taken: Box[]};

type Anchor = 'start' | 'middle' | 'end';

/** Room that a text takes whose baseline begins, is centred or ends at `x`. */
function textBox({fontSize}: Sheet, text: string, x: number, y: number, anchor: Anchor): Box {
  const width = widthOf(text) * fontSize;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {left, right: left + width, top: y - fontSize * 0.95, bottom: y + fontSize * 0.3};
}

function write(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  {anchor = 'start', soft = false, halo = false}: {anchor?: Anchor; soft?: boolean; halo?: boolean} = {},
): void {
  const {paint} = sheet;
  sheet.taken.push(textBox(sheet, text, x, y, anchor));
  sheet.parts.push(
    element(
      'text',
      {
        x: at(x),
        y: at(y),
        'text-anchor': anchor === 'start' ? null : anchor,
        fill: paint(soft ? 'ink-soft' : 'ink'),
        // A label over a line stays legible.
        ...(halo ? {stroke: paint('paper'), 'stroke-width': 4, 'paint-order': 'stroke'} : {}),
      },
      escapeText(text),
    ),
  );
}

/** Names of the series with their marks, in as many rows as they need; returns where the rest begins. */
function legend(sheet: Sheet): number {
  const {chart, width, locale, fontSize, paint} = sheet;
  if (chart.series.length === 1) return 0;
  let x = 0;
  let y = fontSize;
  chart.series.forEach(({name}, index) => {
    const text = inLocale(name, locale);
    const needed = 22 + widthOf(text) * fontSize;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += fontSize * 1.6;
    }
    if (chart.kind === 'line' || chart.kind === 'step') {
      sheet.parts.push(
        element('path', {
          d: `M${at(x)} ${at(y - 4)}h16`,
          stroke: paint(`series-${index + 1}` as Colour),
          'stroke-width': 2,
          'stroke-dasharray': dashes[index],
        }),
      );
    }
    sheet.parts.push(marks(index, [{x: x + 8, y: y - 4}], paint));
    write(sheet, text, x + 22, y);
    x += needed + 16;
  });
  return y + fontSize * 0.9;
}

type Scale = (value: number) => number;

/** Powers of ten where there are enough of them, else what lies between them in ones, twos and fives. */
function logTicks(from: number, to: number, count: number): number[] {
  const first = Math.floor(Math.log10(from));
  const powers = Array.from({length: Math.ceil(Math.log10(to)) - first + 1}, (_, index) => first + index);
  const inside = (factors: number[]): number[] =>
    powers
      .flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`)))
      .filter((each) => each >= from && each <= to);
  const tens = inside([1]);
  if (tens.length < 3)
    return inside([1, 2, 5]).length < 2 ? inside([1, 1.5, 2, 3, 4, 5, 7]) : inside([1, 2, 5]);
  const step = Math.ceil(tens.length / count);
  return tens.filter((_, index) => index % step === 0);
}

/** A scale whose ends are round and hold every value. */
function valueScale(
  values: number[],
  kind: 'linear' | 'log',
  range: [number, number],
  {fromZero, count}: {fromZero: boolean; count: number},
): {scale: Scale; ticks: number[]} {
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (kind === 'log') {
    if (low === high) [low, high] = [low / 10, high * 10];
    // A little air, so that no mark lies on the edge.
    const air = (high / low) ** 0.04;
    const scale = scaleLog([low / air, high * air], range);
    return {scale, ticks: logTicks(low / air, high * air, count)};
  }
  if (fromZero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (low === high) [low, high] = [low - 1, high + 1];
  const scale = scaleLinear([low, high], range).nice(count);
  return {scale, ticks: scale.ticks(count)};
}

const allValues = (chart: Chart): number[] => [
  ...chart.series.flatMap(({points}) => points.map(({y}) => y)),
  ...(chart.reference ?? []).map(({y}) => y),
];

/** Bars side by side under their names; on a logarithmic scale, which has no zero, dots. */
function bars(sheet: Sheet): number {
  const {chart, width, locale, fontSize, paint} = sheet;
  const value = valueFormat(chart, locale);
  const tick = tickFormat(locale);
  const keys = [...new Set(chart.series.flatMap(({points}) => points.map(placeKey)))];
  const names = new Map(
    chart.series.flatMap(({points}) =>
      points.map((point) => [placeKey(point), placeName(chart, point, locale)] as const),
    ),
  );
  const widest = Math.max(...[...names.values()].map((name) => widthOf(name) * fontSize));
  const beside = widest <= width * 0.34;
  const left = beside ? widest + 10 : 0;
  const values = allValues(chart);
  const room = Math.max(...values.map((each) => widthOf(value(each)) * fontSize)) + 10;
  const dots = chart.y.scale === 'log';
  const {scale, ticks} = valueScale(values, chart.y.scale, [left + (dots ? 8 : 0), width - room], {
    fromZero: true,
    count: width > 500 ? 6 : 4,
  });
  // As high as a line of text, so that the values of bars side by side do not touch.
  const bar = chart.series.length > 2 ? Math.ceil(fontSize * 1.3) : 20;
  let y = legend(sheet) + 4;
  // Room for the names of lines to compare with, each on a row of its own.
  const references = (chart.reference ?? []).map((each, index) => ({
    ...each,
    row: y + fontSize * (1 + 1.5 * index),
  }));
  y += references.length * fontSize * 1.5 + (references.length > 0 ? 6 : 0);
  const top = y;
  const drawn: (() => void)[] = [];
  for (const key of keys) {
    const lines = beside ? [] : wrap(names.get(key) ?? '', width / fontSize);
    for (const line of lines) {
      y += fontSize * 1.35;
      const baseline = y - 4;
      drawn.push(() => write(sheet, line, 0, baseline, {halo: true}));
    }
    const begin = y;
    chart.series.forEach(({points}, index) => {
      const point = points.find((each) => placeKey(each) === key);
      if (!point) return;
      const middle = y + bar / 2;
      const end = scale(point.y);
      const zero = dots ? end : scale(0);
      const colour = paint(`series-${index + 1}` as Colour);
      drawn.push(() => {
        sheet.parts.push(
          dots
            ? marks(index, [{x: end, y: middle}], paint)
            : element('rect', {
                x: at(Math.min(zero, end)),
                y: at(middle - bar / 2 + 1),
                width: at(Math.max(1, Math.abs(end - zero))),
                height: bar - 2,
                fill: colour,
              }),
        );
        // The form of the series again, for whoever sees no colours.
        if (!dots && chart.series.length > 1 && end - zero > 24) {
          sheet.parts.push(marks(index, [{x: zero + 10, y: middle}], paint, 'paper'));
        }
        write(sheet, value(point.y), Math.max(zero, end) + (dots ? 9 : 5), middle + fontSize * 0.35, {
          halo: true,
        });
      });
      y += bar;
    });
    if (beside) {
      const baseline = (begin + y) / 2 + fontSize * 0.35;
      drawn.push(() => write(sheet, names.get(key) ?? '', left - 10, baseline, {anchor: 'end'}));
    }
    y += beside ? 8 : 6;
  }
  const bottom = y;
  const grid = ticks.map((each) => `M${at(scale(each))} ${at(top)}V${at(bottom)}`).join('');
  sheet.parts.push(element('path', {d: grid, stroke: paint('rule')}));
  for (const draw of drawn) draw();
  for (const {y: each, label, row} of references) {
    const x = scale(each);
    sheet.parts.push(
      element('path', {
        d: `M${at(x)} ${at(row + 4)}V${at(bottom)}`,
        stroke: paint('ink'),
        'stroke-width': 1.5,
        'stroke-dasharray': '4 3',
      }),
    );
    const text = `${inLocale(label, locale)} ${value(each)}`;
    const half = (widthOf(text) * fontSize) / 2;
    write(sheet, text, Math.min(Math.max(x, half), width - half), row, {anchor: 'middle', halo: true});
  }
  const axis = bottom + fontSize * 1.2;
  let free = -Infinity;
  for (const each of ticks) {
    const x = scale(each);
    const half = (widthOf(tick(each)) * fontSize) / 2;
    const centre = Math.max(half, Math.min(x, width - half));
    if (centre - half < free) continue;
    write(sheet, tick(each), centre, axis, {anchor: 'middle', soft: true});
    free = centre + half + 6;
  }
  let end = axis;
  for (const line of wrap(axisLabel(chart.y.label[locale], chart, locale), (width - left) / fontSize)) {
    end += fontSize * 1.4;
    write(sheet, line, width, end, {anchor: 'end', soft: true});
  }
  return end + fontSize * 0.5;
}

/** What an axis measures, with its unit. */
function axisLabel(label: string, chart: Chart, locale: Locale): string {
  const unit = chart.y.unit ? inLocale(chart.y.unit, locale) : null;
  if (!unit || label.includes(unit)) return label;
  return locale === 'en' ? `${label} (${unit})` : `${label}（${unit}）`;
}

type Placed = {x: number; y: number; text: string | null};

/** Writes each label at the first free place around its point; one that finds none stays in the table. */
function placeLabels(sheet: Sheet, points: Placed[], field: Box): void {
  const {fontSize} = sheet;
  const marks = points.map(({x, y}): Box => ({left: x - 6, right: x + 6, top: y - 6, bottom: y + 6}));
  points.forEach(({x, y, text}) => {
    if (!text) return;
    const low = y + fontSize * 0.35;
    const tries: [number, number, Anchor][] = [
      [x + 9, low, 'start'],
      [x - 9, low, 'end'],
      [x, y - 10, 'middle'],
      [x, y + fontSize + 7, 'middle'],
      [x + 7, y - 8, 'start'],
      [x - 7, y - 8, 'end'],
      [x + 7, y + fontSize + 5, 'start'],
      [x - 7, y + fontSize + 5, 'end'],
    ];
    for (const [left, baseline, anchor] of tries) {
      const box = textBox(sheet, text, left, baseline, anchor);
      if (!within(box, field)) continue;
      if ([...sheet.taken, ...marks].some((other) => meet(box, other))) continue;
      write(sheet, text, left, baseline, {anchor, halo: true});
      return;
    }
  });
}

const timeOf = (point: Chart['series'][number]['points'][number]): number => Date.parse(placeKey(point));

/** Where each point lies along the x axis, and the ticks under it. */
function places(
  chart: Chart,
  locale: Locale,
  range: [number, number],
  count: number,
): {place: (point: Chart['series'][number]['points'][number]) => number; ticks: [number, string][]} {
  const points = chart.series.flatMap(({points}) => points);
  if (chart.x.scale === 'category') {
    const keys = [...new Set(points.map(placeKey))];
    const step = (range[1] - range[0]) / keys.length;
    const centre = (key: string): number => range[0] + step * (keys.indexOf(key) + 0.5);
    return {
      place: (point) => centre(placeKey(point)),
      ticks: keys.map((key) => [
        centre(key),
        placeName(
          chart,
          points.find((point) => placeKey(point) === key)!,
          locale,
        ),
      ]),
    };
  }
  if (chart.x.scale === 'time') {
    const times = points.map(timeOf);
    const margin = 1000 * 60 * 60 * 24 * 45;
    const scale = scaleUtc([Math.min(...times) - margin, Math.max(...times) + margin], range);
    const years = (1 + (Math.max(...times) - Math.min(...times)) / 3.15e10) | 0;
    const every = Math.max(1, Math.ceil(years / count));
    const first = new Date(Math.min(...times) - margin).getUTCFullYear();
    const last = new Date(Math.max(...times) + margin).getUTCFullYear();
    const ticks: [number, string][] = [];
    for (let year = first; year <= last; year += every) {
      const x = scale(Date.UTC(year, 0, 1));
      if (x >= range[0] && x <= range[1]) ticks.push([x, String(year)]);
    }
    return {place: (point) => scale(timeOf(point)), ticks};
  }
  const values = points.map(({x}) => Number(x));
  // Between two whole things, such as years, there is nothing to write.
  const whole = chart.x.scale === 'linear' && values.every(Number.isInteger);
  const {scale, ticks: all} = valueScale(values, chart.x.scale, range, {fromZero: false, count});
  const tick = tickFormat(locale);
  const ticks = all.filter((each) => !whole || Number.isInteger(each));
  return {place: ({x}) => scale(Number(x)), ticks: ticks.map((each) => [scale(each), tick(each)])};
}

/** Points, lines or steps over two axes. */
function plane(sheet: Sheet): number {
  const {chart, width, locale, fontSize, paint} = sheet;
  const tick = tickFormat(locale);
  const height = width > 500 ? 300 : 240;
  let top = legend(sheet);
  for (const line of wrap(axisLabel(chart.y.label[locale], chart, locale), width / fontSize)) {
    write(sheet, line, 0, top + fontSize, {soft: true});
    top += fontSize * 1.4;
  }
  top += fontSize;
  const bottom = top + height;
  const {scale, ticks} = valueScale(allValues(chart), chart.y.scale, [bottom - 6, top], {
    fromZero: false,
    count: 5,
  });
  const left = Math.max(...ticks.map((each) => widthOf(tick(each)) * fontSize)) + 8;
  const {place, ticks: below} = places(chart, locale, [left + 8, width - 12], width > 500 ? 8 : 4);

  const grid = ticks.map((each) => `M${at(left)} ${at(scale(each))}H${at(width)}`).join('');
  const axes = below.map(([x]) => `M${at(x)} ${at(bottom)}v4`).join('');
  sheet.parts.push(
    element('path', {d: grid, stroke: paint('rule')}),
    element('path', {d: `M${at(left)} ${at(bottom)}H${at(width)}${axes}`, stroke: paint('ink-soft')}),
  );
  for (const each of ticks)
    write(sheet, tick(each), left - 8, scale(each) + fontSize * 0.35, {anchor: 'end', soft: true});
  let free = -Infinity;
  let axis = bottom + fontSize * 1.3;
  const step = below.length > 1 ? Math.abs(below[1]![0] - below[0]![0]) : width;
  const rows = below.map(([x, text]): [number, string[]] => [
    x,
    chart.x.scale === 'category' ? wrap(text, Math.max(step / fontSize - 0.5, 3)) : [text],
  ]);
  for (const [x, lines] of rows) {
    const half = (Math.max(...lines.map(widthOf)) * fontSize) / 2;
    const centre = Math.max(half, Math.min(x, width - half));
    if (centre - half < free) continue;
    lines.forEach((line, index) =>
      write(sheet, line, centre, bottom + fontSize * (1.3 + 1.25 * index), {anchor: 'middle', soft: true}),
    );
    axis = Math.max(axis, bottom + fontSize * (1.3 + 1.25 * (lines.length - 1)));
    free = centre + half + 6;
  }
  // What a reference is called keeps clear of the points, which are drawn after it.
  const dots = chart.series.flatMap(({points}) =>
    points.map((point): Box => {
      const [x, y] = [place(point), scale(point.y)];
      return {left: x - 6, right: x + 6, top: y - 6, bottom: y + 6};
    }),
  );
  for (const {y, label} of chart.reference ?? []) {
    const line = scale(y);
    sheet.parts.push(
      element('path', {
        d: `M${at(left)} ${at(line)}H${at(width)}`,
        stroke: paint('ink'),
        'stroke-width': 1.5,
        'stroke-dasharray': '4 3',
      }),
    );
    const text = inLocale(label, locale);
    const tries: [number, number, Anchor][] = [
      [width - 4, line - 5, 'end'],
      [width - 4, line + fontSize + 3, 'end'],
      [left + 4, line - 5, 'start'],
      [left + 4, line + fontSize + 3, 'start'],
    ];
    const spot =
      tries.find(([x, base, anchor]) => {
        const box = textBox(sheet, text, x, base, anchor);
        return box.top > 0 && ![...sheet.taken, ...dots].some((other) => meet(box, other));
      }) ?? tries[0]!;
    write(sheet, text, spot[0], spot[1], {anchor: spot[2], halo: true});
  }

  const placed: Placed[] = [];
  const above: string[] = [];
  chart.series.forEach(({points}, index) => {
    const spots = points.map((point) => ({point, x: place(point), y: scale(point.y)}));
    if (chart.kind !== 'scatter') {
      const path = spots
        .map(({x, y}, number) => {
          if (number === 0) return `M${at(x)} ${at(y)}`;
          return chart.kind === 'step' ? `H${at(x)}V${at(y)}` : `L${at(x)} ${at(y)}`;
        })
        .join('');
      sheet.parts.push(
        element('path', {
          d: path,
          fill: 'none',
          stroke: paint(`series-${index + 1}` as Colour),
          'stroke-width': 2,
          'stroke-linejoin': 'round',
          'stroke-dasharray': dashes[index],
        }),
      );
    }
    // Marks over all lines; where there are very many points the line is enough.
    const many = chart.kind !== 'scatter' && points.length > 30;
    if (!many) above.push(marks(index, spots, paint));
    for (const {point, x, y} of spots) {
      const label = chart.x.scale !== 'category' && point.label ? inLocale(point.label, locale) : null;
      placed.push({x, y, text: label});
    }
  });
  sheet.parts.push(...above);
  placeLabels(sheet, placed, {left, right: width, top: top - fontSize, bottom});
  let end = axis;
  for (const line of wrap(chart.x.label[locale], (width - left) / fontSize)) {
    end += fontSize * 1.4;
    write(sheet, line, width, end, {anchor: 'end', soft: true});
  }
  return end + fontSize * 0.5;
}

function draw(
  chart: Chart,
  options: Options,
): {body: string; height: number; taken: Box[]; fontSize: number} {
  const fontSize = options.width > 500 ? 13 : 12;
  const sheet: Sheet = {...options, chart, fontSize, parts: [], taken: []};
  const height = Math.ceil(chart.kind === 'bar' ? bars(sheet) : plane(sheet));
  return {body: sheet.parts.join(''), height, taken: sheet.taken, fontSize};
}

/**
 * Draws a chart for the page, at one width and in pixels, so that its letters are never scaled.
 * Colours are custom properties and follow the theme.
 */
export function chartSvg(chart: Chart, locale: Locale, width: number): string {
  const {body, height, fontSize} = draw(chart, {locale, width, paint: byTheme});
  return element(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-size': fontSize,
      role: 'img',
      'aria-label': chart.title[locale],
    },
    body,
  );
}

/** Room that every text of a drawing takes, for the test that no two meet. */
export const chartBoxes = (chart: Chart, locale: Locale, width: number): Box[] =>
  draw(chart, {locale, width, paint: byTheme}).taken;

/** The chart as a file of its own: title, drawing, where its numbers are from; colours as they are in print. */
export function chartFile(chart: Chart, locale: Locale, source: string): string {
  const width = 720;
  const margin = 24;
  const {body, height, fontSize} = draw(chart, {locale, width: width - 2 * margin, paint: fixed});
  const title = wrap(chart.title[locale], (width - 2 * margin) / 18);
  const foot = wrap(source, (width - 2 * margin) / 12);
  const top = margin + title.length * 24 + 8;
  const total = top + height + 20 + foot.length * 17 + margin / 2;
  const line = (text: string, y: number, attributes: object): string =>
    element('text', {x: margin, y, ...attributes}, escapeText(text));
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: total,
      viewBox: `0 0 ${width} ${total}`,
      'font-family': 'system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif',
      lang: locale,
    },
    [
      element('title', {}, escapeText(chart.title[locale])),
      element('rect', {width, height: total, fill: fixed('paper')}),
      ...title.map((text, index) =>
        line(text, margin + 16 + index * 24, {'font-size': 18, 'font-weight': 600, fill: fixed('ink')}),
      ),
      element('g', {transform: `translate(${margin} ${top})`, 'font-size': fontSize}, body),
      ...foot.map((text, index) =>
        line(text, top + height + 26 + index * 17, {'font-size': 12, fill: fixed('ink-soft')}),
      ),
    ].join(''),
  )}\n`;
}
