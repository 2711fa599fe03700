import {decoded} from './decoded';

/**
 * The page that a dead address most likely means: in small letters, with single slashes, without a file's
 * name, and without what its sentence left hanging on it.
 * @param baseUrl where the site begins; its own letters stay
 * @returns null where that is no other address, or none that a page could have
 */
export function tidyPath(pathname: string, baseUrl = '/'): string | null {
  const path = decoded(pathname)
    .replace(/[\\/]+/g, '/')
    // Half of an encoding, which is why it still stands here.
    .replace(/%[^/]*$/, '')
    // A sentence's full stop and bracket, a line's end.
    .replace(/[^\p{L}\p{N}/]+$/u, '');
  const isInside = path.toLowerCase().startsWith(baseUrl.toLowerCase());
  const rest = (isInside ? path.slice(baseUrl.length) : path.slice(1)).toLowerCase();
  const page = rest.replace(/(?:^|(?<=\/))index(?:\.html?)?$|\.(?:html?|mdx?|php)$/, '').replace(/\/$/, '');
  if (!/^(?:[a-z0-9][a-z0-9._-]*(?:\/|$))*$/.test(page)) return null;
  const tidy = baseUrl + (page && `${page}/`);
  return tidy === pathname ? null : tidy;
}
