import type {Mermaid} from 'mermaid';
import {samples} from '../../src/book/remark/diagram.samples';
import {mermaidFences} from '../fences';
import {expect, test} from './test';

/*
 * The site draws its diagrams with another library. Here Mermaid itself, the one of node_modules, draws each
 * fence of the chapters once, and each kind that the build knows, as any other reader of Markdown would.
 * `tests/content/mermaid.test.ts` has it read them all without a browser.
 */

test('Mermaid draws every fence, and each kind that the build draws', async ({page}) => {
  test.slow();
  const asked: string[] = [];
  await page.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.addScriptTag({path: 'node_modules/mermaid/dist/mermaid.min.js'});
  const given = [
    ...mermaidFences(),
    ...Object.entries(samples).map(([kind, {source}]) => [`the sample of a ${kind}`, source] as const),
    ['broken', 'flowchart LR\n  A[甲 --> B'] as const,
  ];
  expect(given.length).toBeGreaterThan(40);
  const wrong = await page.evaluate(async (all) => {
    const {mermaid} = window as unknown as {mermaid: Mermaid};
    mermaid.initialize({startOnLoad: false, suppressErrorRendering: true});
    const found: {place: string; fault: string}[] = [];
    for (const [index, [place, source]] of all.entries()) {
      try {
        const {svg} = await mermaid.render(`drawn-${index}`, source);
        const drawing = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
        const [, , width = 0, height = 0] = drawing?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
        const words = [...(drawing?.querySelectorAll('text, foreignObject') ?? [])].filter((label) =>
          label.textContent?.trim(),
        );
        if (!(width > 20 && height > 20)) found.push({place, fault: `is drawn on ${width} × ${height}`});
        else if (words.length === 0) found.push({place, fault: 'has lost its words'});
      } catch (error) {
        found.push({place, fault: String(error)});
      }
    }
    return found;
  }, given);
  expect(wrong.map(({place}) => place)).toEqual(['broken']);
  expect(wrong[0]?.fault).toContain('Parse error');
  expect(asked).toEqual([]);
});
