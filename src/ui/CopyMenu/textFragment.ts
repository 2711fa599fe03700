/** Longer quotations are named by how they begin and end. */
const wholeLimit = 40;
const partLength = 12;

const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

/**
 * The first words of a run up to about `partLength` characters, or the last ones. Browsers find a
 * fragment only between word boundaries, in Chinese too.
 */
function words(run: string, from: 'start' | 'end'): string {
  let segments: Intl.SegmentData[];
  try {
    segments = [...new Intl.Segmenter('zh', {granularity: 'word'}).segment(run.trim())];
  } catch {
    // Older browsers have none.
    return run;
  }
  if (from === 'end') segments.reverse();
  let text = '';
  for (const {segment} of segments) {
    if (text.trim().length >= partLength) break;
    text = from === 'start' ? text + segment : segment + text;
  }
  return text;
}

/**
 * A text fragment that finds a quotation on its page; empty for an empty one.
 * @param runs the quotation in runs that stand unbroken on the page
 */
export function textFragment(runs: string[]): string {
  const spoken = runs.filter((run) => /[\p{L}\p{N}]/u.test(run));
  const [first] = spoken;
  const last = spoken.at(-1);
  if (first === undefined || last === undefined) return '';
  if (spoken.length === 1 && first.trim().length <= wholeLimit) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(words(first, 'start'))},${encode(words(last, 'end'))}`;
}
