import type {SiteData} from '../../data/siteData';

/** An address as it is compared: the ways of writing it make no difference. */
const plain = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/#]+$/, '')
    .replace(/(?<=^arxiv\.org\/(?:abs|pdf)\/\d{4}\.\d{4,5})v\d+$/, '');

/** What the addresses that the data knows are called: papers of models and references. */
export function knownTitles({
  models,
  references,
}: Pick<SiteData, 'models' | 'references'>): Map<string, string> {
  const titles = new Map<string, string>();
  for (const {URL: url, title} of references) if (url) titles.set(plain(url), title);
  for (const {paper} of models) if (paper) titles.set(plain(paper.url), paper.title);
  return titles;
}

/**
 * What a source is called: its title where we know it; for repositories and model hubs whose and which;
 * else its address without what every address has.
 */
export function sourceTitle(url: string, titles: ReadonlyMap<string, string>): string {
  const known = titles.get(plain(url));
  if (known) return known;
  const {hostname, pathname} = new URL(url);
  const [owner, name, , , ...path] = pathname.split('/').filter(Boolean);
  if (hostname === 'github.com' && owner) {
    const repository = name ? `${owner}/${name}` : owner;
    return path.length > 0 ? `${repository}: ${decodeURIComponent(path.join('/'))}` : repository;
  }
  return decodeURIComponent(plain(url));
}
