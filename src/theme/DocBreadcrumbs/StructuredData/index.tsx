import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';
import type {ReactNode} from 'react';

import {breadcrumbList, scriptJson} from '@site/src/addresses/PageHead/jsonLd';

/** The way to a chapter as machines read it. */
export default function DocBreadcrumbsStructuredData({breadcrumbs}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const trail = breadcrumbs.flatMap(({label, href}) =>
    href ? [{name: label, url: `${siteConfig.url}${href}`}] : [],
  );
  return (
    <Head>
      <script type="application/ld+json">
        {scriptJson({'@context': 'https://schema.org', ...breadcrumbList(trail)})}
      </script>
    </Head>
  );
}
