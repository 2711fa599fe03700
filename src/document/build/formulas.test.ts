import katex from 'katex';
import {describe, expect, it} from 'vitest';
import {formulaSetter, formulasOf} from './formulas';

const link = '<link rel="stylesheet" href="/assets/katex-0/katex.min.css">';
const page = (...formulas: string[]): string =>
  `${link}${formulas.map((tex) => `<p>字 ${katex.renderToString(tex)}</p>`).join('')}`;

describe('formulasOf', () => {
  it('cuts out each formula whole, without what is only read aloud', () => {
    const [first, second, ...more] = formulasOf(page('x^2', '\\frac{a}{b}'));
    expect(more).toEqual([]);
    for (const formula of [first, second]) {
      expect(formula).toMatch(/^<span class="katex">.*<\/span>$/);
      expect(formula).not.toContain('<math');
      expect(formula?.match(/<span/g)).toHaveLength(formula?.match(/<\/span/g)?.length ?? 0);
    }
  });
});

describe('formulaSetter', () => {
  const faces = async (...formulas: string[]): Promise<string[]> => {
    const html = await formulaSetter()(page(...formulas));
    expect(html).not.toContain('<link');
    return [...html.matchAll(/@font-face\{font-family:(KaTeX_\w+);font-style:(\w+);font-weight:(\w+)/g)].map(
      (found) => found.slice(1).join(' '),
    );
  };

  it.each([
    ['x', ['KaTeX_Math italic 400']],
    ['2', ['KaTeX_Main normal 400']],
    ['\\mathbf{x}', ['KaTeX_Main normal 700']],
    ['\\mathbb{R}', ['KaTeX_AMS normal 400']],
    ['\\mathcal{L}', ['KaTeX_Caligraphic normal 400']],
    ['\\boldsymbol{x}', ['KaTeX_Math italic 700']],
    ['\\textit{x}', ['KaTeX_Main italic 400']],
    // A class within a class, and one right below another.
    ['\\big(', ['KaTeX_Size1 normal 400']],
    ['\\displaystyle\\sum', ['KaTeX_Size2 normal 400']],
  ])('%s needs %j', async (tex, wanted) => expect(await faces(tex)).toEqual(wanted));

  it('counts what stands twice, and on earlier pages, once', async () => {
    const set = formulaSetter();
    const [first, second] = [await set(page('x', 'x')), await set(page('x', 'x'))];
    expect(second).toBe(first);
    expect(first.match(/@font-face/g)).toHaveLength(1);
  });
});
