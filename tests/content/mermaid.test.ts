import {beforeAll, describe, expect, it} from 'vitest';
import type {Mermaid} from 'mermaid';
import {samples} from '../../src/book/remark/diagram.samples';
import {mermaidFences} from '../fences';

/**
 * The site draws its diagrams with another library, so that pages need no script. That the fences are
 * Mermaid all the same is for Mermaid itself to say. `tests/e2e/mermaid.spec.ts` has it draw them too.
 */

let mermaid: Mermaid;
beforeAll(async () => {
  // Mermaid cleans labels with DOMPurify, which does nothing without a document. To parse, nothing is all it takes.
  const {default: purify} = await import('dompurify');
  Object.assign(purify, {
    addHook: () => undefined,
    removeHook: () => undefined,
    sanitize: (text: string) => text,
  });
  ({default: mermaid} = await import('mermaid'));
}, 60_000);

const fences = mermaidFences();

describe('Mermaid itself', () => {
  it('is asked of every fence, in both languages', () => expect(fences.length).toBeGreaterThan(40));

  it.each(fences)('reads %s', async (_, source) => {
    await expect(mermaid.parse(source)).resolves.toBeTruthy();
  });

  it.each(Object.entries(samples))('reads a %s as the build draws it', async (_, {source}) => {
    await expect(mermaid.parse(source)).resolves.toBeTruthy();
  });

  it.each(['flowchart LR\n  A[甲 --> B', 'flowchrt LR\n  A --> B', 'sequenceDiagram\n  A ->> '])(
    'does not read “%s”',
    async (source) => {
      await expect(mermaid.parse(source)).rejects.toThrow();
    },
  );
});
