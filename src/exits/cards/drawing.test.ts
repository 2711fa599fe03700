import {describe, expect, it} from 'vitest';
import {drawCard, fitTitle, narrow, type Card} from './drawing';
import {loadFont} from './font';

describe('fitTitle', () => {
  const byEm = (text: string, {size}: {size: number}): number => [...text].length * size;

  it('prefers one line to large letters', () => {
    expect(fitTitle('十二个字的标题在这里了吧', byEm)).toMatchObject({style: {size: 76}});
  });

  it('cuts what three lines do not hold', () => {
    const {lines} = fitTitle('字'.repeat(100), byEm);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });
});

describe('narrow', () => {
  it.each([
    ['“a” isn’t…', '"a" isn\'t...'],
    ['「a」不是“b”…', '「a」不是“b”…'],
  ])('writes %s as %s', (text, narrowed) => expect(narrow(text)).toBe(narrowed));
});

describe('drawCard', () => {
  const card: Card = {site: '站', place: '', title: '题', text: '文', era: 'bert-to-gpt3'};

  it('holds outlines only, so that no font is needed to see it', async () => {
    const svg = await drawCard(card, loadFont());
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path/g)).toHaveLength(3);
  });

  it('names the character that the font lacks', async () => {
    await expect(drawCard({...card, title: '题\u{10ffff}'}, loadFont())).rejects.toThrow('has no');
  });
});
