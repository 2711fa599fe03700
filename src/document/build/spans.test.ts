import katex from 'katex';
import {describe, expect, it} from 'vitest';
import {withoutIdleSpans} from './spans';

const formula = (inside: string): string => `<span class=katex-html aria-hidden=true>${inside}</span>`;

describe('spans of a formula that say nothing', () => {
  it('go where they are set like the text beside them', () => {
    expect(
      withoutIdleSpans(
        `<span>a</span>${formula(
          '<span class=base><span class=strut></span><span><span class=mathnormal>x</span></span><span>=</span></span>',
        )}<span>b</span>`,
      ),
    ).toBe(
      `<span>a</span>${formula('<span class=base><span class=strut></span><span class=mathnormal>x</span>=</span>')}<span>b</span>`,
    );
    expect(withoutIdleSpans(formula('<span class="sizing size3"><span>2</span></span>'))).toBe(
      formula('<span class="sizing size3">2</span>'),
    );
  });

  it('stay where a rule asks for a child by its place', () => {
    const fraction = formula(
      '<span class=base><span class=vlist><span style=top:0><span>1</span></span></span></span>',
    );
    expect(withoutIdleSpans(fraction)).toBe(fraction);
    const over = formula(
      '<span class=base><span class=mfrac><span class=vlist-t><span>2</span></span></span></span>',
    );
    expect(withoutIdleSpans(over)).toBe(over);
  });

  it('leave every letter of what KaTeX writes', () => {
    const html = katex.renderToString('\\frac{a_1+\\sqrt{b}}{\\left(c\\right)^2}', {output: 'html'});
    const bare = html.replace(/<span class="(?:mord|mopen|mclose|mbin|minner)">/g, '<span>');
    const text = (each: string): string => each.replace(/<[^>]*>/g, '');
    const short = withoutIdleSpans(bare);
    expect(short.length).toBeLessThan(bare.length);
    expect(text(short)).toBe(text(bare));
    expect(short.match(/<span/g)!.length).toBe(short.match(/<\/span/g)!.length);
  });
});
