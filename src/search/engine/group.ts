import type {SearchResult} from './types';

export type ResultGroup = {
  /** Title of the page; empty for records, which are grouped by their kind. */
  page: string;
  /** Those to show, best first. */
  shown: SearchResult[];
  /** How many more there are. */
  hidden: number;
};

const always = 3; // of each group
const most = 16;
const asGood = 0.85; // of the best of the group: fourteen rows with one licence are all meant

const whole = 60; // of a group that is opened

/**
 * Groups results by the page they are on, the page with the best one first.
 * @param opened numbers of the groups of which more is wanted
 */
export function groupResults(
  results: SearchResult[],
  groups: number,
  opened: ReadonlySet<number> = new Set(),
): ResultGroup[] {
  const byPage = new Map<string, SearchResult[]>();
  for (const result of results) {
    const {kind, page} = result.document;
    const key = kind === 'section' ? `section ${page}` : kind;
    const list = byPage.get(key);
    if (list) list.push(result);
    else byPage.set(key, [result]);
  }
  return [...byPage.values()].slice(0, groups).map((list, number) => {
    // What comes first need not have the best score by its words: the order looks at more.
    const best = list.reduce((most, {score}) => Math.max(most, score), 0);
    const shown = opened.has(number)
      ? list.slice(0, whole)
      : list.filter(({score}, i) => i < always || (i < most && score > 0 && score >= best * asGood));
    return {page: list[0]!.document.page, shown, hidden: list.length - shown.length};
  });
}
