import {feeds, type FeedName} from '../../addresses/PageHead/exits';
import type {Files, Site} from '../context';
import {changeEntries, eventEntries, type Entry} from './entries';
import {writeAtom, writeJsonFeed} from './write';

const entries: Record<FeedName, (site: Site) => Entry[]> = {events: eventEntries, changes: changeEntries};

/** The feeds of the timeline and of licence changes, each as Atom and as JSON Feed. */
export function feedFiles(site: Site): Files {
  const {name, home, say, locale} = site;
  const files: Files = new Map();
  for (const [key, path] of Object.entries(feeds) as [FeedName, string][]) {
    const feed = {
      id: `${home}${path}`,
      title: `${say(`exports.feed.${key}`)} · ${name}`,
      subtitle: say(`exports.feed.${key}About`),
      language: locale,
      author: name,
      page: `${home}${path.slice(0, path.lastIndexOf('/') + 1)}`,
      address: `${home}${path}`,
      icon: `${home}img/logo.svg`,
      entries: entries[key](site),
    };
    files.set(`${path}.xml`, writeAtom(feed)).set(`${path}.json`, writeJsonFeed(feed));
  }
  return files;
}
