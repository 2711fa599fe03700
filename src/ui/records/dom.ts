import {foldText, type Filterable} from './match';
import type {Order} from './grammar';

/**
 * Lists are filtered where they stand in the HTML: each record is an element that carries what it is
 * filtered by, so that nothing is sent twice and the whole list is there without script.
 *
 * `data-record` its id, empty where the element has it as `id` · `data-any-<key>` values parted by spaces · `data-number-<key>` a number ·
 * `data-sort-<key>` what it is ordered by · `data-group` an element that hides when all its records do ·
 * `data-looked` a part that texts are looked for in, where that is not the whole.
 */

/** What `recordProps` writes. */
export type RecordProps = Record<`data-${string}`, string | undefined>;

/** The attributes of a record's element. */
export function recordProps(
  id: string,
  values: Record<string, readonly string[]>,
  numbers: Record<string, number | null> = {},
  sort: Record<string, string | number | null> = {},
): RecordProps {
  const props: RecordProps = {'data-record': id};
  for (const [key, own] of Object.entries(values))
    if (own.length > 0) props[`data-any-${key}`] = own.join(' ');
  for (const [key, own] of Object.entries(numbers))
    if (own !== null) props[`data-number-${key}`] = String(own);
  for (const [key, own] of Object.entries(sort)) if (own !== null) props[`data-sort-${key}`] = String(own);
  return props;
}

const selector = '[data-record]';

/** The id of a record by its element. */
export const recordId = (element: HTMLElement): string => element.dataset.record || element.id;

/** The elements of a list's records, in the order of the page. */
export const recordElements = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(selector),
];

/** What texts are looked for in, folded, each part on a line of its own. */
function textOf(element: HTMLElement): string {
  const parts = [...element.querySelectorAll('[data-looked]')].map(({textContent}) => textContent);
  if (parts.length === 0) return foldText(element.textContent);
  return parts.map(foldText).join('\n');
}

/** Reads the records of a list out of the page. */
export function readRecords(list: Element): Filterable[] {
  return recordElements(list).map((element) => {
    const values: Record<string, string[]> = {};
    const numbers: Record<string, number> = {};
    for (const {name, value} of element.attributes) {
      if (name.startsWith('data-any-')) values[name.slice('data-any-'.length)] = value.split(' ');
      if (name.startsWith('data-number-')) numbers[name.slice('data-number-'.length)] = Number(value);
    }
    return {id: recordId(element), text: textOf(element), values, numbers};
  });
}

/** Hides the records of a list that are not wanted, and groups without any that is. */
export function showRecords(list: Element, isWanted: (id: string) => boolean): void {
  const groups = new Map<HTMLElement, boolean>();
  for (const element of recordElements(list)) {
    const isShown = isWanted(recordId(element));
    if (element.hidden === isShown) element.hidden = !isShown;
    let group = groupOf(element);
    while (group && !groups.get(group)) {
      groups.set(group, isShown);
      group = groupOf(group);
    }
  }
  for (const [group, isShown] of groups) if (group.hidden === isShown) group.hidden = !isShown;
}

/** The nearest group that an element stands in. */
const groupOf = (element: HTMLElement): HTMLElement | null =>
  element.parentElement?.closest<HTMLElement>('[data-group]') ?? null;

/**
 * The records of a list in an order; those without a value come last, ties keep the order of the page.
 * @param compare of two values that are no numbers
 */
export function orderRecords(
  elements: readonly HTMLElement[],
  order: Order,
  compare: (one: string, other: string) => number,
): HTMLElement[] {
  const valueOf = (element: HTMLElement): string | null => element.getAttribute(`data-sort-${order.key}`);
  const turn = order.descending ? -1 : 1;
  return [...elements].sort((one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const [a, b] = [Number(left), Number(right)];
    return turn * (Number.isNaN(a) || Number.isNaN(b) ? compare(left, right) : a - b);
  });
}
