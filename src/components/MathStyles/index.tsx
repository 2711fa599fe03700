import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import katex from 'katex/package.json';
import type {ReactNode} from 'react';

/** KaTeX's style sheet, on the pages that need it; `src/plugins/katexAssets.ts` puts it there. */
export default function MathStyles(): ReactNode {
  return (
    <Head>
      <link rel="stylesheet" href={useBaseUrl(`/assets/katex-${katex.version}/katex.min.css`)} />
    </Head>
  );
}
