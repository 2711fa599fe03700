import type {ReactNode} from 'react';

/** A link that names the site it leads to. */
export default function Source({url}: {url: string}): ReactNode {
  return <a href={url}>{new URL(url).hostname.replace(/^www\./, '')}</a>;
}
