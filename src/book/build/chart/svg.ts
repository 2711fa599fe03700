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

/** A place in a drawing. */
export type Spot = {x: number; y: number};

/** The forms of the marks, from where each begins, in steps: so that one is written as the other. */
const forms = [
  {from: [0, -size], steps: `a${size} ${size} 0 0 1 0 ${2 * size} ${size} ${size} 0 0 1 0-${2 * size}z`},
  {from: [-size, -size], steps: `h${2 * size}v${2 * size}h-${2 * size}z`},
  {from: [0, -size - 1], steps: `l${size + 1} ${2 * size + 1}h-${2 * size + 2}z`},
  {from: [0, -size - 1], steps: 'l5.5 5.5-5.5 5.5-5.5-5.5z'},
  {from: [0, size + 1], steps: `l${size + 1}-${2 * size + 1}h-${2 * size + 2}z`},
  {from: [-size, -size], steps: `l${2 * size} ${2 * size}m0-${2 * size}l-${2 * size} ${2 * size}`},
] as const;

const touch = (a: Spot, b: Spot): boolean =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 2 * size + 3;

/** Places in order, in runs of which no two marks touch: in one path their edges would show through. */
function runsOf(spots: readonly Spot[]): Spot[][] {
  const runs: Spot[][] = [];
  for (const spot of spots) {
    const last = runs.at(-1);
    if (last && !last.some((other) => touch(spot, other))) last.push(spot);
    else runs.push([spot]);
  }
  return runs;
}

/** The marks of a series: their form tells as much as their colour, and alone where they lie on bars. */
export function marks(series: number, spots: readonly Spot[], paint: Paint, own?: Colour): string {
  const colour = paint(own ?? (`series-${series + 1}` as Colour));
  const {from, steps} = forms[Math.min(series, forms.length - 1)]!;
  const isCross = series >= forms.length - 1;
  const look = isCross ? {stroke: colour, 'stroke-width': 2.5} : {fill: colour, stroke: paint('paper')};
  return runsOf(spots)
    .map((run) => {
      const d = run.map(({x, y}) => `M${at(x + from[0])} ${at(y + from[1])}${steps}`).join('');
      return element('path', {d, ...look});
    })
    .join('');
}

/** How the line of a series is broken, so that it is told apart without colour. */
export const dashes = [null, '7 3', '2 3', '9 3 2 3', '5 2', '1 4'] as const;
