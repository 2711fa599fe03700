import {deflateSync} from 'node:zlib';
import {addressesOf, type Address} from './addresses';
import {checkedOn, type Files, type Site} from './site';

/** One line of text: an inventory holds one entry a line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The name by which a note refers to an address: `bert-to-gpt3/bert#mlm`, `models/bert`. */
export const labelOf = (path: string): string => path.replace(/\/(?=#|$)/, '');

/**
 * Writes a Sphinx inventory, version 2: the list that intersphinx and MyST read to link to a site by
 * name. Every address is a `std:label`; pages are `std:doc` as well.
 */
export function writeInventory(project: string, version: string, addresses: Address[]): Buffer {
  const head = [
    '# Sphinx inventory version 2',
    `# Project: ${oneLine(project)}`,
    `# Version: ${oneLine(version)}`,
    '# The remainder of this file is compressed using zlib.',
  ];
  const line = (role: string, {path, title}: Address): string =>
    `${labelOf(path)} std:${role} -1 ${path} ${oneLine(title)}`;
  const lines = addresses.flatMap((address) =>
    address.kind === 'page' || address.kind === 'model'
      ? [line('doc', address), line('label', address)]
      : [line('label', address)],
  );
  return Buffer.concat([
    Buffer.from(`${head.join('\n')}\n`),
    deflateSync(Buffer.from(`${lines.sort().join('\n')}\n`), {level: 9}),
  ]);
}

/** `objects.inv` of the locale. */
export const inventoryFiles = (site: Site): Files =>
  new Map([['objects.inv', writeInventory(site.name, checkedOn(site.data), addressesOf(site))]]);
