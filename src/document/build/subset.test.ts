import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {create} from 'fontkit';
import {describe, expect, it} from 'vitest';
import {subset} from './subset';

const require = createRequire(import.meta.url);
const fonts = path.join(path.dirname(require.resolve('katex/dist/katex.min.css')), 'fonts');
const codes = (text: string): number[] => [...text].map((character) => character.codePointAt(0)!);

const number = /-?\d+(?:\.\d+)?/g;

describe('subset', () => {
  it.each([
    ['KaTeX_Main-Regular', '(0123)=+≤'],
    ['KaTeX_Math-Italic', 'abcxyzσθ'],
    ['KaTeX_Size2-Regular', '∑∏'],
    ['KaTeX_AMS-Regular', 'RN≲'],
    ['KaTeX_Main-Bold', 'xyz'],
  ])('%s keeps just %s, drawn and spaced as before', (name, text) => {
    const whole = readFileSync(path.join(fonts, `${name}.ttf`));
    const part = subset(whole, codes(`${text}永`))!;
    expect(part.length).toBeLessThan(whole.length / 4);
    const before = create(whole);
    const after = create(part);
    // The units are larger: half of one is the most that a point may have moved.
    const unit = before.unitsPerEm / after.unitsPerEm;
    expect(unit).toBeLessThan(3.2);
    const most = unit / 2 + 0.02;
    for (const code of codes(text)) {
      const old = before.glyphForCodePoint(code);
      const now = after.glyphForCodePoint(code);
      expect(now.id).not.toBe(0);
      expect(Math.abs(now.advanceWidth * unit - old.advanceWidth)).toBeLessThanOrEqual(most);
      const [was, is] = [old, now].map(({path: outline}) => outline.toSVG());
      expect(is!.replace(number, '')).toBe(was!.replace(number, ''));
      const places = was!.match(number)!.map(Number);
      const moved = is!.match(number)!.map((place, index) => Math.abs(Number(place) * unit - places[index]!));
      expect(moved.length).toBe(places.length);
      expect(Math.max(...moved)).toBeLessThanOrEqual(most);
    }
    expect(after.glyphForCodePoint(0x7e)?.id ?? 0).toBe(0);
  });

  it('is not taken by FreeType for a font to hint by itself', () => {
    const part = subset(readFileSync(path.join(fonts, 'KaTeX_Main-Regular.ttf')), codes('x'))!;
    const tables = Array.from({length: part.readUInt16BE(4)}, (_, index) => 12 + index * 16);
    const maxp = tables.find((at) => part.toString('latin1', at, at + 4) === 'maxp')!;
    const maxSizeOfInstructions = part.readUInt16BE(part.readUInt32BE(maxp + 8) + 26);
    expect(maxSizeOfInstructions).toBeGreaterThan(0);
  });

  it('is nothing where the font has none of the characters', () => {
    expect(subset(readFileSync(path.join(fonts, 'KaTeX_Main-Regular.ttf')), codes('永'))).toBeNull();
  });
});
