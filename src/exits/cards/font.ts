import {readFileSync} from 'node:fs';
import path from 'node:path';
import {create, type Face} from 'fontkit';
import {decompress} from 'wawoff2';

export type Weight = 400 | 700;

/** Outline of one character, y upwards, and how far the next one stands, in units of which an em has 1000. */
export type Glyph = {outline: string; advance: number};

/** Glyphs on demand; `null` where the font has none. */
export type Font = (character: string, weight: Weight) => Promise<Glyph | null>;

/** The numbers of `U+20-7e,U+a0`, as pairs of first and last. */
export function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** Files of KaTeX for the Greek letters in the names of models, which Noto Sans SC lacks. */
const greek: Record<Weight, string> = {400: 'KaTeX_Math-Italic.woff2', 700: 'KaTeX_Math-BoldItalic.woff2'};

/**
 * Noto Sans SC out of its npm package, which cuts the font into some hundred files by characters;
 * only those that a card needs are read. Drawing outlines ourselves spares the renderer the font, and
 * the machine one installed.
 */
export function loadFont(): Font {
  const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));
  const katexFolder = path.join(path.dirname(require.resolve('katex/dist/katex.min.css')), 'fonts');
  const subsets = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const files = Object.entries(subsets).flatMap(([name, ranges]) =>
    parseRanges(ranges).map(([first, last]) => ({
      first,
      last,
      file: path.join(folder, 'files', `noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    })),
  );
  const faces = new Map<string, Promise<Face>>();
  const glyphs = new Map<string, Promise<Glyph | null>>();

  // fontkit reads WOFF 2, but bends only the outlines of what it was given as plain TrueType.
  const readFace = async (file: string, weight: Weight): Promise<Face> => {
    const face = create(Buffer.from(await decompress(readFileSync(file))));
    return 'wght' in face.variationAxes ? face.getVariation({wght: weight}) : face;
  };

  const readGlyph = async (character: string, weight: Weight): Promise<Glyph | null> => {
    const code = character.codePointAt(0) ?? 0;
    const subset = files.find(({first, last}) => code >= first && code <= last);
    const file = subset?.file ?? path.join(katexFolder, greek[weight]);
    const key = `${weight}${file}`;
    if (!faces.has(key)) faces.set(key, readFace(file, weight));
    const glyph = (await faces.get(key)!).glyphForCodePoint(code);
    return glyph.id === 0 ? null : {outline: glyph.path.toSVG(), advance: glyph.advanceWidth};
  };

  return (character, weight) => {
    const key = `${weight}${character}`;
    const known = glyphs.get(key);
    if (known) return known;
    const glyph = readGlyph(character, weight);
    glyphs.set(key, glyph);
    return glyph;
  };
}
