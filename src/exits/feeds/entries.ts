import {variantAddress} from '../../data/licenseTerms';
import type {Site} from '../context';

/** One piece of news. */
export type Entry = {
  /** Permanent and unique. */
  id: string;
  url: string;
  title: string;
  text: string;
  /** Where it is from. */
  source: string;
  /** When it happened, as precisely as it is known. */
  date: string;
  /** Day on which it came into the chronicle; a re-check does not make it news again. */
  added: string;
  tags: string[];
};

/** How many entries a feed has: what came in last. All that there ever was is in the data files. */
const most = 100;

/** What came in last first, of that the newest; then by id, so that every build gives one order. */
function latest(entries: Entry[]): Entry[] {
  const key = ({added, date}: Entry): string => `${added} ${date}`;
  const order = (a: Entry, b: Entry): number =>
    key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? 1 : -1;
  return entries.sort(order).slice(0, most);
}

/** The host's `tag:` address for a record; it outlives a move of the page. */
const tag = ({home}: Site, ...path: string[]): string =>
  `tag:${new URL(home).hostname},2026:${path.join('/')}`;

/** The events of the timeline that came in last. */
export const eventEntries = (site: Site): Entry[] =>
  latest(
    site.data.events.map((event): Entry => ({
      id: tag(site, 'event', event.id),
      url: `${site.home}timeline/#${event.id}`,
      title: event.title[site.locale],
      text: event.text[site.locale],
      source: event.source,
      date: event.date,
      added: event.addedOn,
      tags: [site.say(`eventKind.${event.kind}`)],
    })),
  );

/** The changes that came in last, in the licence of a model's weights. */
export function changeEntries(site: Site): Entry[] {
  const {data, locale, say, home} = site;
  const names = new Map(data.models.map(({id, name}) => [id, name[locale]]));
  return latest(
    data.licenses.flatMap((row) => {
      const isOnly = row.variants.length === 1;
      const changes = row.variants.flatMap((variant) =>
        variant.history.map((change) => ({variant, ...change})),
      );
      return changes.map(({variant, date, what, commercial, source, addedOn}, index): Entry => {
        const verdict = say(`verdict.${commercial}`);
        // Two changes of one month, say, differ only by their place. Ids go by the model, as they did
        // when a row had one licence: a feed's entries keep theirs.
        const sameDate = changes.slice(0, index).filter((earlier) => earlier.date === date).length;
        const titles = [names.get(row.id) ?? row.id, isOnly ? null : variant.name?.[locale], what[locale]];
        return {
          id: tag(site, 'license', row.id, sameDate === 0 ? date : `${date}.${sameDate + 1}`),
          url: `${home}licenses/#${variantAddress(row, variant)}`,
          title: titles.filter(Boolean).join(' · '),
          text: `${what[locale]} · ${say('exports.markdown.commercial')} · ${verdict}`,
          source,
          date,
          added: addedOn,
          tags: [verdict],
        };
      });
    }),
  );
}
