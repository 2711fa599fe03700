import {describe, expect, it} from 'vitest';
import {diagramKinds, drawDiagram, readSource, type DiagramKind} from './diagram';
import {samples} from './diagram.samples';

describe.each(Object.keys(diagramKinds) as DiagramKind[])('%s', (kind) => {
  const {source, shows} = samples[kind];
  const svg = drawDiagram(source, 'fig-x');

  it('is drawn with its words', () => {
    for (const word of shows) expect(svg).toContain(word);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('asks nothing of other sites and keeps its ids to itself', () => {
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)|@import|<style|<!--|--bg:/);
    for (const [, id = ''] of svg.matchAll(/\sid="([^"]+)"/g)) expect(id).toMatch(/^fig-x-/);
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  });

  it('carries nothing that neither shows nor is asked for', () => {
    expect(svg).not.toMatch(/ data-| r[xy]="0"/);
    for (const [, id] of svg.matchAll(/<marker id="([^"]+)"/g)) expect(svg).toContain(`url(#${id})`);
    for (const [, names] of svg.matchAll(/ class="([^"]+)"/g)) expect(names).toMatch(/mono|xychart-/);
  });

  it('has a whole width and no height of its own', () => {
    const [head = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
    expect(head).toMatch(/ width="\d+"/);
    expect(head).not.toMatch(/ height=| style=/);
  });

  it('has no letters below 12 pixels', () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('is the same each time', () => expect(drawDiagram(source, 'fig-x')).toBe(svg));
});

describe('accTitle and accDescr', () => {
  const svg = drawDiagram(
    'flowchart LR\n  accTitle: 两步 & 一步\n  accDescr: 先甲后乙\n  A[甲] --> B[乙]',
    'f',
  );

  it('are title and description, not boxes', () => {
    expect(svg).toMatch(/^<svg[^>]*><title>两步 &#x26; 一步<\/title><desc>先甲后乙<\/desc>/);
    expect(svg).not.toContain('accTitle');
    expect(svg.match(/<rect/g)).toHaveLength(2);
  });

  it('may run over lines', () => {
    expect(readSource('flowchart LR\n  accDescr {\n    先甲\n    后乙\n  }\n  A --> B')).toEqual({
      text: 'flowchart LR\n  A --> B',
      title: null,
      description: '先甲 后乙',
    });
  });
});

it.each([
  'pie title 份额\n  "甲" : 3',
  'gantt\n  section 甲',
  'flowchrt LR\n  A --> B',
  'flowchart\n  A --> B',
  '',
])('refuses “%s”, and says what can be drawn', (source) => {
  expect(() => drawDiagram(source, 'f')).toThrow(
    'what can be drawn: flowchart, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram, xychart-beta',
  );
});
