import {deflateSync} from 'node:zlib';
import {presentAddresses, type Address} from '../addresses/register/present';
import {checkedOn, pagesOf, type Files, type Site} from './context';

/** A place that somebody else may link to: its path within the locale, e.g. `timeline/#bert-paper`. */
export type Entry = {kind: Address['kind']; path: string; title: string};

/** Every public address of the site in one locale, with its title; figures go by their number. */
export function inventoryEntries(site: Site): Entry[] {
  const {data, locale, say} = site;
  const register = presentAddresses(pagesOf(site), data, ['/models/']);
  const figures = new Map<string, number>();
  return Object.entries(register).map(([address, {kind, title}]) => {
    const [page = address] = address.split('#');
    const titleOf = (names: Address['title'] | undefined): string =>
      names?.[locale] ?? names?.['zh-Hans'] ?? say('modelIndex.title');
    if (kind !== 'figure') return {kind, path: address.slice(1), title: titleOf(title)};
    const number = (figures.get(page) ?? 0) + 1;
    figures.set(page, number);
    return {
      kind,
      path: address.slice(1),
      title: `${titleOf(register[page]?.title)} · ${say('figure.number', {number})}`,
    };
  });
}

/** One line of text: an inventory holds one entry a line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The name by which a note refers to an address: `bert-to-gpt3/bert#mlm`, `models/bert`. */
export const labelOf = (path: string): string => path.replace(/\/(?=#|$)/, '');

/**
 * Writes a Sphinx inventory, version 2: the list that intersphinx and MyST read to link to a site by
 * name. Every address is a `std:label`; pages are `std:doc` as well.
 */
export function writeInventory(project: string, version: string, entries: Entry[]): Buffer {
  const head = [
    '# Sphinx inventory version 2',
    `# Project: ${oneLine(project)}`,
    `# Version: ${oneLine(version)}`,
    '# The remainder of this file is compressed using zlib.',
  ];
  const line = (role: string, {path, title}: Entry): string =>
    `${labelOf(path)} std:${role} -1 ${path} ${oneLine(title)}`;
  const lines = entries.flatMap((entry) =>
    entry.kind === 'page' || entry.kind === 'model'
      ? [line('doc', entry), line('label', entry)]
      : [line('label', entry)],
  );
  return Buffer.concat([
    Buffer.from(`${head.join('\n')}\n`),
    deflateSync(Buffer.from(`${lines.sort().join('\n')}\n`), {level: 9}),
  ]);
}

/** `objects.inv` of the locale. */
export const inventoryFiles = (site: Site): Files =>
  new Map([['objects.inv', writeInventory(site.name, checkedOn(site.data), inventoryEntries(site))]]);
