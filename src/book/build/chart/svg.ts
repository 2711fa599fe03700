/** Colours of a drawing; on the page they are custom properties, in a file of its own they are fixed. */
export const palette = {
  ink: '#1d2523',
  'ink-soft': '#55605c',
  paper: '#ffffff',
  rule: '#d8dfdc',
  'series-1': '#0f6f7c',
  'series-2': '#b8480a',
  'series-3': '#5c6670',
  'series-4': '#806400',
  'series-5': '#7a3f8f',
  'series-6': '#7a4a2b',
} as const;
export type Colour = keyof typeof palette;

export type Paint = (colour: Colour) => string;
export const byTheme: Paint = (colour) => `var(--lm-${colour})`;
export const fixed: Paint = (colour) => palette[colour];

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A coordinate: half a pixel is fine enough. */
export const at = (value: number): string => String(Math.round(value * 2) / 2);

/** One element of a drawing. */
export function element(
  name: string,
  attributes: Record<string, string | number | null | undefined>,
  inside = '',
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  return inside ? `<${name}${given}>${inside}</${name}>` : `<${name}${given}/>`;
}

const size = 4.5;

/** The mark of a series: its form tells as much as its colour, and alone where it lies on a bar. */
export function mark(series: number, x: number, y: number, paint: Paint, own?: Colour): string {
  const colour = paint(own ?? (`series-${series + 1}` as Colour));
  const look = {fill: colour, stroke: paint('paper'), 'stroke-width': 1};
  const path = (d: string): string => element('path', {d, ...look});
  const [l, r, t, b] = [x - size, x + size, y - size, y + size].map(at) as [string, string, string, string];
  switch (series) {
    case 0:
      return element('circle', {cx: at(x), cy: at(y), r: size, ...look});
    case 1:
      return path(`M${l} ${t}H${r}V${b}H${l}Z`);
    case 2:
      return path(`M${at(x)} ${at(y - size - 1)}L${at(x + size + 1)} ${b}H${at(x - size - 1)}Z`);
    case 3:
      return path(
        `M${at(x)} ${at(y - size - 1)}L${at(x + size + 1)} ${at(y)}L${at(x)} ${at(y + size + 1)}L${at(x - size - 1)} ${at(y)}Z`,
      );
    case 4:
      return path(`M${at(x)} ${at(y + size + 1)}L${at(x + size + 1)} ${t}H${at(x - size - 1)}Z`);
    default:
      return element('path', {
        d: `M${l} ${t}L${r} ${b}M${r} ${t}L${l} ${b}`,
        stroke: colour,
        'stroke-width': 2.5,
      });
  }
}

/** How the line of a series is broken, so that it is told apart without colour. */
export const dashes = [null, '7 3', '2 3', '9 3 2 3', '5 2', '1 4'] as const;
