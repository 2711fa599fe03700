import type {Alias} from '../../data/aliases.schema';
import {addressParts} from '../../data/addressParts';
import type {Address, Addresses} from './present';

/** Addresses that lead elsewhere, each with where its text is now. */
function targetsOf(aliases: Alias[]): Map<string, string> {
  return new Map(aliases.flatMap(({from, to}) => from.map((old) => [old, to] as const)));
}

/**
 * Where an address leads that is no longer present: its own alias, or the same id on the page that
 * its page has become; null when it leads nowhere.
 */
export function resolveGone(
  address: string,
  present: Addresses,
  targets: Map<string, string>,
): string | null {
  const own = targets.get(address);
  if (own) return own;
  const {page, id} = addressParts(address);
  const moved = id === null ? undefined : targets.get(page);
  return moved && `${addressParts(moved).page}#${id}` in present ? `${addressParts(moved).page}#${id}` : null;
}

const shown = ({kind, title}: Address): string => `${kind} “${title['zh-Hans'] ?? title.en ?? ''}”`;

/** What to write into aliases.json for an address that has gone. */
function aliasFor(address: string, {title}: Address): string {
  const name = title['zh-Hans'] ?? title.en ?? '';
  const record = {
    from: [address],
    to: '/new-page/#new-id',
    title: {'zh-Hans': name, en: title.en ?? name},
    origin: 'site',
  };
  return JSON.stringify(record);
}

function aliasFaults(aliases: Alias[], present: Addresses): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const {from, to} of aliases) {
    if (!(to in present))
      faults.push(`src/data/aliases.json: ${from[0]} leads to ${to}, which does not exist`);
    for (const old of from) {
      if (seen.has(old)) faults.push(`src/data/aliases.json: ${old} is there twice`);
      if (old in present) {
        faults.push(
          `src/data/aliases.json: ${old} exists (${shown(present[old]!)}); it cannot lead elsewhere`,
        );
      }
      seen.add(old);
    }
  }
  return faults;
}

/** The register with what is present now added and every title brought up to date; nothing is removed. */
function updated(lock: Addresses, present: Addresses, aliases: Alias[]): Addresses {
  const next: Addresses = {...lock};
  for (const [address, {kind, title}] of Object.entries(present)) {
    next[address] = {kind, title: {...lock[address]?.title, ...title}};
  }
  for (const {from, title} of aliases) {
    for (const old of from) next[old] ??= {kind: 'alias', title};
  }
  return next;
}

/**
 * Compares the register of all addresses that have ever been public with those of today.
 * @param language set while a translation is built: it must have just the addresses of the source
 * @returns the register as it should be from now on, and one fault for each address that has gone
 *   without an alias and for each alias that is wrong
 */
export function compare(
  lock: Addresses,
  present: Addresses,
  aliases: Alias[],
  {language}: {language?: string} = {},
): {lock: Addresses; faults: string[]} {
  const targets = targetsOf(aliases);
  const faults = aliasFaults(aliases, present);
  for (const [address, was] of Object.entries(lock)) {
    if (address in present || resolveGone(address, present, targets)) continue;
    faults.push(
      language
        ? `${address} (${shown(was)}) is missing in ${language}; ids are the same in every language`
        : `${address} (${shown(was)}) has gone. Say where its text is now, in src/data/aliases.json:\n` +
            `      ${aliasFor(address, was)}\n` +
            '    or, if it was never published, take its line out of anchors.lock.json.',
    );
  }
  if (language) {
    for (const [address, {kind}] of Object.entries(present)) {
      if (!(address in lock)) {
        faults.push(`${address} (${kind}) is in ${language} only; ids are the same in every language`);
      }
    }
  }
  return {lock: updated(lock, present, aliases), faults};
}
