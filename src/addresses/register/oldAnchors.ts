import type {Alias} from '../../data/aliases.schema';
import {addressParts} from '../../data/addressParts';
import type {Locale} from '../../data/fields';
import type {Addresses} from './present';

/** An address that has moved, as readers see it. */
export type OldAnchor = {
  /** Old addresses within the site. */
  from: string[];
  /** What the old place was called. */
  title: string;
  to: string;
  /** What the new place is called: page, and section where there is one. */
  now: string[];
  origin: Alias['origin'];
};

/** The aliases in one language, in the order of the file. */
export function oldAnchors(aliases: Alias[], addresses: Addresses, locale: Locale): OldAnchor[] {
  const titleOf = (address: string): string => {
    const title = addresses[address]?.title;
    return title?.[locale] ?? title?.['zh-Hans'] ?? address;
  };
  return aliases.map(({from, to, title, origin}) => {
    const {page, id} = addressParts(to);
    return {
      from,
      to,
      origin,
      title: title[locale],
      now: id === null ? [titleOf(page)] : [titleOf(page), titleOf(to)],
    };
  });
}
