import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';

import PageHead from '@site/src/addresses/PageHead';

/** The head of a chapter: what the theme writes, and what machines and other people's notes need. */
export default function DocItemMetadata(): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {metadata, frontMatter} = useDoc();
  const {last_checked: checked, application} = frontMatter as {
    last_checked?: Date | string;
    application?: boolean;
  };
  const isTranslated = metadata.source.startsWith('@site/i18n/') || i18n.currentLocale === i18n.defaultLocale;
  return (
    <>
      <Metadata />
      {/* Read by src/document/template.ts. */}
      {application && (
        <Head>
          <html lang={i18n.localeConfigs[i18n.currentLocale]?.htmlLang} data-application="true" />
        </Head>
      )}
      <PageHead
        path={`${metadata.permalink.slice(siteConfig.baseUrl.length).replace(/\/$/, '')}/`}
        title={metadata.title}
        description={metadata.description}
        language={isTranslated ? i18n.currentLocale : i18n.defaultLocale}
        // YAML reads a bare day as a date.
        checked={checked instanceof Date ? checked.toISOString().slice(0, 10) : checked}
      />
    </>
  );
}
