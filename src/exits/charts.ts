import {chartFile} from '../book/build/chart/draw';
import {placeName} from '../book/build/chart/numbers';
import {inLocale, type Chart} from '../data/charts.schema';
import {formatReference} from '../data/formatReference';
import {writeCsv} from './csv';
import type {Files, Site} from './context';

/** The numbers as they were published, a line each. */
function chartCsv(chart: Chart, {locale}: Site): string {
  const rows = chart.series.flatMap(({name, points}) => points.map((point) => ({name, point})));
  return writeCsv(rows, {
    series: ({name}) => inLocale(name, locale),
    // A date and a number as programs read them, a category by its name.
    x: ({point}) =>
      chart.x.scale === 'category' ? placeName(chart, point, locale) : String(point.x as string | number),
    y: ({point}) => point.y,
    unit: () => (chart.y.unit ? inLocale(chart.y.unit, locale) : null),
    label: ({point}) => (point.label ? inLocale(point.label, locale) : null),
  });
}

/** Each chart as a picture and as a table, at `/data/charts/<id>.svg` and `.csv`. */
export function chartFiles(site: Site): Files {
  const {data, locale, say, name} = site;
  const files: Files = new Map();
  for (const chart of data.charts) {
    const reference = data.references.find(({id}) => id === chart.source.key);
    if (!reference) throw new Error(`chart “${chart.id}”: no reference “${chart.source.key}”`);
    const source = `${say('chart.source')} ${formatReference(reference, locale)} ${chart.source.where[locale]} · ${name}`;
    files.set(`data/charts/${chart.id}.svg`, chartFile(chart, locale, source));
    files.set(`data/charts/${chart.id}.csv`, chartCsv(chart, site));
  }
  return files;
}
