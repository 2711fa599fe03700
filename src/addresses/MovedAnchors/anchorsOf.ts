import {addressParts} from '../../data/addressParts';

type Alias<Title> = {from: string[]; to: string; title: Title};

/**
 * The old ids that readers may bring to a page: its own, and those of pages that lead to it now,
 * since a redirect keeps the hash.
 */
export function anchorsOf<Title>(
  page: string,
  aliases: Alias<Title>[],
): {id: string; to: string; title: Title}[] {
  const moved = new Map<string, string>();
  for (const {from, to} of aliases) {
    for (const old of from) if (!old.includes('#')) moved.set(old, addressParts(to).page);
  }
  return aliases.flatMap(({from, to, title}) =>
    from.flatMap((old) => {
      const {page: was, id} = addressParts(old);
      return id !== null && (moved.get(was) ?? was) === page ? [{id, to, title}] : [];
    }),
  );
}
