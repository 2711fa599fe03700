import aliases from '../data/aliases.json';

/** Pages that have moved; old ids are none of a redirect's business, see `src/addresses/remark/aliases.ts`. */
export const redirects = aliases.flatMap(({from, to}) =>
  from
    .filter((old) => !old.includes('#'))
    // The redirect keeps the reader's own hash and would put it behind this one.
    .map((old) => ({from: old, to: to.replace(/#.*/, '')})),
);
