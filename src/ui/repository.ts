/** What a report is about, as its first lines say. */
export type Place = {
  /** Page and place in one line. */
  title: string;
  /** Full address. */
  url: string;
};

/**
 * Where a fault at a place of the site is reported: a new issue of the repository, with its title and
 * the address filled in.
 * @param repository address of the repository, e.g. `https://github.com/somebody/lm-chronicle`
 */
export function reportUrl(repository: string, {title, url}: Place): string {
  const query = new URLSearchParams({title, body: `${url}\n\n`});
  return `${repository.replace(/\/+$/, '')}/issues/new?${query.toString()}`;
}

/**
 * Where the source of a page can be changed.
 * @param source from the root of the repository, e.g. `docs/overview.md`
 */
export function editUrl(repository: string, source: string): string {
  return `${repository.replace(/\/+$/, '')}/edit/main/${source}`;
}
