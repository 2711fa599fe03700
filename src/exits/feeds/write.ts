import {withoutUnfit} from '../../data/plainText';
import type {Entry} from './entries';

export type Feed = {
  id: string;
  title: string;
  subtitle: string;
  language: string;
  author: string;
  /** Page that shows the same. */
  page: string;
  /** Address of the feed without its ending. */
  address: string;
  /** Address of the site's picture. */
  icon: string;
  entries: Entry[];
};

const escapes: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as XML takes it, in an element or an attribute. */
export const escapeXml = (text: string): string =>
  withoutUnfit(text).replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** A day as the moment it begins; both feed formats want a time. */
export const startOf = (day: string): string => `${day}T00:00:00Z`;

/**
 * What an entry shows: its text and where it is from. The date stands first: what a feed calls published is
 * when the entry came in.
 */
export const entryHtml = ({date, text, source}: Entry): string =>
  `<p><time>${date}</time> · ${escapeXml(text)}</p><p><a href="${escapeXml(source)}">${escapeXml(source)}</a></p>`;

/** The day on which the youngest of the entries came in. */
export const lastAdded = (entries: Entry[]): string =>
  entries.map(({added}) => added).reduce((last, day) => (day > last ? day : last), '1970-01-01');

function entryXml(entry: Entry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(entry.id)}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
    `    <link rel="via" href="${escapeXml(entry.source)}"/>`,
    `    <published>${startOf(entry.added)}</published>`,
    `    <updated>${startOf(entry.added)}</updated>`,
    ...entry.tags.map((term) => `    <category term="${escapeXml(term)}"/>`),
    `    <content type="html">${escapeXml(entryHtml(entry))}</content>`,
    '  </entry>',
  ].join('\n');
}

/** Writes an Atom feed (RFC 4287). Times are those of the data, never that of the build. */
export function writeAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.address)}.xml"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    `  <updated>${startOf(lastAdded(feed.entries))}</updated>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    `  <icon>${escapeXml(feed.icon)}</icon>`,
    '  <rights>CC BY 4.0</rights>',
    ...feed.entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

/** The same as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    feed_url: `${feed.address}.json`,
    favicon: feed.icon,
    language: feed.language,
    authors: [{name: feed.author}],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      external_url: entry.source,
      title: entry.title,
      content_html: entryHtml(entry),
      date_published: startOf(entry.added),
      date_modified: startOf(entry.added),
      tags: entry.tags,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
