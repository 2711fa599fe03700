import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {cardPath, feeds, licenseUrl, markdownPath, pageExits} from './exits';
import {jsonLd, scriptJson} from './jsonLd';

type Props = {
  /** Address within the locale, e.g. `bert-to-gpt3/bert/`. */
  path: string;
  title: string;
  description: string;
  /** Language the text is written in, where it is not that of the page. */
  language?: string;
  /** Day of the last check, `YYYY-MM-DD`. */
  checked?: string;
  /** The page above it, where the theme shows no breadcrumbs. */
  parent?: {path: string; title: string};
};

/**
 * What the head of a page tells machines: the picture of a shared link, where its text and data are to
 * be had, and what Zotero, search engines and feed readers want to know of it.
 */
export default function PageHead({path, title, description, language, checked, parent}: Props): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const home = `${siteConfig.url}${siteConfig.baseUrl}`;
  const url = `${home}${path}`;
  const site = {name: siteConfig.title, url: home};
  const inLanguage = language ?? i18n.currentLocale;
  const image = `${home}${cardPath(path)}`;
  const {dataset = null, feed} = pageExits[path] ?? {};
  const trail = parent ? [{name: parent.title, url: `${home}${parent.path}`}] : [];
  const facts = {url, title, description, language: inLanguage, checked: checked ?? null, image};
  return (
    <Head>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={`${title} · ${site.name}`} />
      <meta name="twitter:image" content={image} />

      <link rel="alternate" type="text/markdown" href={`${home}${markdownPath(path)}`} />
      {feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          href={`${home}${feeds[feed]}.xml`}
          title={`${title} · ${site.name}`}
        />
      )}
      {feed && (
        <link
          rel="alternate"
          type="application/feed+json"
          href={`${home}${feeds[feed]}.json`}
          title={`${title} · ${site.name}`}
        />
      )}

      <meta name="author" content={site.name} />
      <meta name="citation_title" content={title} />
      {/* Zotero takes the last word of the English name for a surname: to be mended there, but not missing. */}
      <meta name="citation_author" content={site.name} />
      {checked && <meta name="citation_publication_date" content={checked.replaceAll('-', '/')} />}
      <meta name="citation_language" content={inLanguage} />
      <meta name="citation_public_url" content={url} />
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      <meta name="DC.title" content={title} />
      <meta name="DC.creator" content={site.name} />
      <meta name="DC.description" content={description} />
      <meta name="DC.identifier" content={url} />
      <meta name="DC.language" content={inLanguage} />
      {checked && <meta name="DC.date" content={checked} />}
      <meta name="DC.publisher" content={site.name} />
      <meta name="DC.rights" content={licenseUrl} />
      {/* With a word of its own that Zotero knows; “Text” makes it a journal article. */}
      <meta name="DC.type" content="webpage" />

      <script type="application/ld+json">{scriptJson(jsonLd({...facts, site, dataset, trail}))}</script>
    </Head>
  );
}
