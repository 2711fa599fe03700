import {inLocale, type Chart} from '../../../data/charts.schema';
import type {Locale} from '../../../data/fields';
import {formatPartialDate} from '../../../ui/PartialDate/format';

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** A number with its thousands set apart, and with as many decimals as its neighbours have. */
const plain = (value: number, decimals: number): string =>
  value.toLocaleString('en', {minimumFractionDigits: decimals, maximumFractionDigits: 8});

/** The unit as it follows a number: close to it after a percent sign or a Chinese word, else apart. */
function unitSuffix(chart: Chart, locale: Locale): string {
  const unit = chart.y.unit ? inLocale(chart.y.unit, locale) : '';
  return unit && /^[a-z]/i.test(unit) ? `\u00a0${unit}` : unit;
}

/** Writes the values of a chart: all with the same number of decimals where they are of one size. */
export function valueFormat(chart: Chart, locale: Locale): (value: number) => string {
  const values = [
    ...chart.series.flatMap(({points}) => points.map(({y}) => y)),
    ...(chart.reference ?? []).map(({y}) => y),
  ];
  const most = Math.max(...values.map(decimalsOf));
  const decimals = chart.y.scale === 'linear' && most <= 3 ? most : 0;
  const unit = unitSuffix(chart, locale);
  return (value) => `${plain(value, decimals).replace('-', '−')}${unit}`;
}

/** Short numbers for an axis: 0.1, 20, 175B, 1,750亿. */
export function tickFormat(locale: Locale): (value: number) => string {
  const compact = new Intl.NumberFormat(locale === 'en' ? 'en' : 'zh-Hans', {
    notation: 'compact',
    maximumSignificantDigits: 4,
  });
  return (value) => {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-3 || size >= 1e13)) {
      const power = Math.floor(Math.log10(size) + 1e-9);
      const factor = Number((value / 10 ** power).toPrecision(3));
      const digits = String(power).replace(/./g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '⁻');
      return factor === 1 ? `10${digits}` : `${factor}×10${digits}`;
    }
    const text = size >= 1e4 ? compact.format(value) : String(Number(value.toPrecision(6)));
    return text.replace('-', '−');
  };
}

/** What a point's place on the x axis is called: a category by its label, a date in words, a number. */
export function placeName(
  chart: Chart,
  {x, label}: Chart['series'][number]['points'][number],
  locale: Locale,
): string {
  if (chart.x.scale === 'category') {
    return label ? inLocale(label, locale) : typeof x === 'number' ? String(x) : inLocale(x, locale);
  }
  if (typeof x === 'number') {
    // Nobody counts nineteen zeros.
    if (Math.abs(x) >= 1e13) return tickFormat(locale)(x);
    // Four digits may be a year.
    const useGrouping = Math.abs(x) >= 1e4;
    return x.toLocaleString('en', {maximumFractionDigits: 8, useGrouping}).replace('-', '−');
  }
  const text = inLocale(x, locale);
  return chart.x.scale === 'time' ? formatPartialDate(text, locale) : text;
}

/** Tells two points of one category from two of different ones, whatever the language. */
export const placeKey = ({x}: {x: Chart['series'][number]['points'][number]['x']}): string =>
  typeof x === 'object' ? x.en : String(x);

/**
 * The numbers of a chart as a table, header first: a line a point, or a line a place with a column a
 * series where the series share their places.
 */
export function chartTable(chart: Chart, locale: Locale): string[][] {
  const value = valueFormat(chart, locale);
  const xLabel = chart.x.label[locale];
  const keys = [...new Set(chart.series.flatMap(({points}) => points.map(placeKey)))];
  const shared = chart.series.every(({points}) => new Set(points.map(placeKey)).size === points.length);
  const full = chart.series.reduce((sum, {points}) => sum + points.length, 0);
  // Worth columns only where most of the cells are filled.
  if (shared && full >= keys.length * chart.series.length * 0.6) {
    if (chart.x.scale !== 'category') {
      const order = (key: string): number => (chart.x.scale === 'time' ? Date.parse(key) : Number(key));
      keys.sort((a, b) => order(a) - order(b));
    }
    const rows = keys.map((key) => {
      const found = chart.series.map(({points}) => points.find((point) => placeKey(point) === key));
      const first = found.find(Boolean)!;
      const name = placeName(chart, first, locale);
      const label = chart.x.scale !== 'category' && first.label ? inLocale(first.label, locale) : null;
      return [label ? `${name} (${label})` : name, ...found.map((point) => (point ? value(point.y) : '—'))];
    });
    const names = chart.series.map(({name}) => inLocale(name, locale));
    return [[xLabel, ...(chart.series.length === 1 ? [chart.y.label[locale]] : names)], ...rows];
  }
  return [
    ['', xLabel, chart.y.label[locale]],
    ...chart.series.flatMap(({name, points}) =>
      points.map((point) => [
        chart.x.scale !== 'category' && point.label
          ? `${inLocale(name, locale)}: ${inLocale(point.label, locale)}`
          : inLocale(name, locale),
        placeName(chart, point, locale),
        value(point.y),
      ]),
    ),
  ];
}
