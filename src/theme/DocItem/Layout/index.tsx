import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ContentVisibility from '@theme/ContentVisibility';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemPaginator from '@theme/DocItem/Paginator';
import type {Props} from '@theme/DocItem/Layout';
import type {ReactNode} from 'react';

import PageExits from '@site/src/addresses/PageExits';
import Contents from '@site/src/book/parts/Contents';
import styles from './styles.module.css';

/** A chapter: its text in a column to be read, with a margin for the contents and the short notes. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {metadata, frontMatter, toc} = useDoc();
  const wide = frontMatter.hide_table_of_contents;
  const {last_checked: checked} = frontMatter as {last_checked?: Date | string};
  const era = metadata.id.includes('/') ? metadata.id.split('/')[0] : undefined;
  return (
    <>
      <Head>
        <html lang={i18n.localeConfigs[i18n.currentLocale]?.htmlLang} data-era={era} />
      </Head>
      <ContentVisibility metadata={metadata} />
      <div className={styles.page} data-wide={wide ? '' : undefined}>
        <article>
          <DocBreadcrumbs />
          {!wide && <Contents items={toc} as="folded" />}
          {!wide && <Contents items={toc} as="margin" />}
          <DocItemContent>{children}</DocItemContent>
          <PageExits
            path={`${metadata.permalink.slice(siteConfig.baseUrl.length).replace(/\/$/, '')}/`}
            title={metadata.title}
            // YAML reads a bare day as a date.
            checked={checked instanceof Date ? checked.toISOString().slice(0, 10) : checked}
            source={metadata.source.replace('@site/', '')}
          />
        </article>
        <DocItemPaginator />
      </div>
    </>
  );
}
