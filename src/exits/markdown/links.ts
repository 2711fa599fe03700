import path from 'node:path';
import {pagesOf, type Page, type Site} from '../context';

/** Address of a chapter's source from the folder that holds its language. */
const sourcePath = (source: string): string =>
  source.replace(/^(?:i18n\/[^/]+\/docusaurus-plugin-content-docs\/current|docs)\//, '');

/**
 * Makes the function that says where a link of a chapter leads, in full.
 * @throws Error from that function when the page linked to does not exist
 */
export function linkResolver({source, path: own}: Page, site: Site): (url: string) => string {
  const {home} = site;
  const paths = new Map(pagesOf(site).map((page) => [sourcePath(page.source), page.path]));
  const folder = path.posix.dirname(sourcePath(source));
  return (url) => {
    if (url.startsWith('pathname:///')) return `${home}${url.slice('pathname:///'.length)}`;
    if (/^[a-z][a-z+.-]*:/i.test(url)) return url;
    if (url.startsWith('#')) return `${home}${own}${url}`;
    if (url.startsWith('/')) return `${home}${url.slice(1)}`;
    const [file = '', hash] = url.split('#');
    const target = paths.get(path.posix.join(folder, file));
    if (target === undefined) throw new Error(`${source}: no page “${url}” to link to`);
    return `${home}${target}${hash ? `#${hash}` : ''}`;
  };
}
