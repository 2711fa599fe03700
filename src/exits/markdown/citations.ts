import type {PhrasingContent, RootContent} from 'mdast';
import {formatReference} from '../../data/formatReference';
import {parseCitation} from '../../book/remark/citations';
import type {Site} from '../context';
import {heading, link, list, raw, type Inline} from './nodes';

const citation = / ?\[@([^\]]+)\]/g;

/** The citations of a page, numbered by their first mention. */
export class Citations {
  private readonly numbers = new Map<string, number>();

  /** The mark of one citation, from what stands between the brackets: `@a, §3; @b` → `[1, §3; 2]`. */
  mark(inside: string): PhrasingContent {
    const marks = parseCitation(inside).map(({key, locator}) => {
      if (!this.numbers.has(key)) this.numbers.set(key, this.numbers.size + 1);
      return `${this.numbers.get(key)}${locator ? `, ${locator}` : ''}`;
    });
    return raw(`[${marks.join('; ')}]`);
  }

  /** Running text with its citations marked. */
  text(value: string): PhrasingContent[] {
    const pieces: PhrasingContent[] = [];
    let end = 0;
    for (const match of value.matchAll(citation)) {
      if (match.index > end) pieces.push({type: 'text', value: value.slice(end, match.index)});
      pieces.push(this.mark(match[1] ?? ''));
      end = match.index + match[0].length;
    }
    if (end < value.length) pieces.push({type: 'text', value: value.slice(end)});
    return pieces;
  }

  /** What was cited, to stand at the foot of the page; nothing where nothing was. */
  references({data, locale, say}: Site): RootContent[] {
    if (this.numbers.size === 0) return [];
    const items = [...this.numbers.keys()].map((key): Inline[] => {
      const reference = data.references.find(({id}) => id === key);
      if (!reference) throw new Error(`no reference “${key}” in src/data/references.bib`);
      const [before = '', after = ''] = formatReference(reference, locale).split(reference.URL);
      return [before, link(reference.URL), after];
    });
    return [heading(2, say('bibliography.title'), 'page-references'), list(items, {ordered: true})];
  }
}
