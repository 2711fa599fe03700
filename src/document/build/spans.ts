/*
 * KaTeX writes each sign of a formula as an element whose class says what it is. Where no rule asks for that
 * class (`names.ts` has taken it away) the element does nothing: a third of those of a formula, which the
 * page sends and the browser lays out.
 */

const drawn = /<span class=(?:"katex-html"|katex-html)(?:\s[^>]*)?>/g;
const tag = /<(\/?)span((?:\s[^>]*)?)>/g;

/** In these a span is set like the text beside it; elsewhere KaTeX's rules ask for a child by its place. */
const isPlain = (attributes: string): boolean =>
  /\sclass=(?:base(?=[\s>]|$)|"sizing |"base")/.test(attributes);

/** Takes the spans that say nothing out of the formulas of a page. */
export function withoutIdleSpans(html: string): string {
  let result = '';
  let done = 0;
  for (let start = drawn.exec(html); start; start = drawn.exec(html)) {
    result += html.slice(done, start.index);
    done = start.index;
    tag.lastIndex = start.index;
    const open: {isKept: boolean; isPlain: boolean}[] = [];
    do {
      const found = tag.exec(html);
      if (!found) throw new Error('a formula does not end');
      const [text, isEnd, attributes = ''] = found;
      result += html.slice(done, found.index);
      done = tag.lastIndex;
      const around = open.at(-1);
      if (isEnd) {
        if (open.pop()!.isKept) result += text;
      } else if (around?.isPlain && attributes === '') {
        open.push({isKept: false, isPlain: true});
      } else {
        open.push({isKept: true, isPlain: isPlain(attributes)});
        result += text;
      }
    } while (open.length > 0);
    drawn.lastIndex = done;
  }
  return result + html.slice(done);
}
