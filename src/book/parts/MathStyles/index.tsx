import useBaseUrl from '@docusaurus/useBaseUrl';
import katex from 'katex/package.json';
import type {ReactNode} from 'react';

/**
 * KaTeX's style sheet, on the pages that need it; `src/book/build/katexAssets.ts` puts it there. It
 * stands in the page, not in `<Head>`: Docusaurus takes head tags away and puts them back while it
 * hydrates, and for that moment every formula would be there twice and the page too long.
 */
export default function MathStyles(): ReactNode {
  return <link rel="stylesheet" href={useBaseUrl(`/assets/katex-${katex.version}/katex.min.css`)} />;
}
