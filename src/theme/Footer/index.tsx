import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useThemeConfig} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {feeds} from '@site/src/addresses/PageHead/exits';
import {reportUrl} from '@site/src/ui/repository';
import {useRepository} from '@site/src/ui/useRepository';
import styles from './styles.module.css';

/** The foot of every page: the ways on, what machines can have, under which terms, which edition. */
export default function Footer(): ReactNode {
  const {footer} = useThemeConfig();
  const {siteConfig} = useDocusaurusContext();
  const repository = useRepository();
  const {edition} = siteConfig.customFields as {edition: string};
  const home = `${siteConfig.url}${siteConfig.baseUrl}`;
  const links = (footer?.links ?? []) as {label: string; to: string}[];
  return (
    <footer className={`theme-layout-footer footer ${styles.footer}`}>
      <Head>
        <link
          rel="alternate"
          type="application/atom+xml"
          href={`${home}${feeds.events}.xml`}
          title={`${translate({id: 'footer.feed.events', message: '时间线'})} · ${siteConfig.title}`}
        />
        <link
          rel="alternate"
          type="application/atom+xml"
          href={`${home}${feeds.changes}.xml`}
          title={`${translate({id: 'footer.feed.changes', message: '许可证变动'})} · ${siteConfig.title}`}
        />
      </Head>
      <div className="container">
        <ul className={styles.links}>
          {links.map(({label, to}) => (
            <li key={to}>
              <Link className="footer__link-item" to={to}>
                {label}
              </Link>
            </li>
          ))}
          <li>
            <Link className="footer__link-item" to="/about/#linking">
              <Translate id="footer.data">引用与数据</Translate>
            </Link>
          </li>
          <li>
            <a className="footer__link-item" href={`${siteConfig.baseUrl}${feeds.events}.xml`}>
              <Translate id="footer.feed">订阅时间线</Translate>
            </a>
          </li>
          <li>
            <a className="footer__link-item" href={`${siteConfig.baseUrl}${feeds.changes}.xml`}>
              <Translate id="footer.changes">订阅许可证变动</Translate>
            </a>
          </li>
          {repository && (
            <>
              <li>
                <a className="footer__link-item" href={repository}>
                  <Translate id="footer.source">源代码</Translate>
                </a>
              </li>
              <li>
                <a
                  className="footer__link-item"
                  data-report=""
                  href={reportUrl(repository, {title: siteConfig.title, url: home})}
                >
                  <Translate id="pageExits.report">报告错误</Translate>
                </a>
              </li>
            </>
          )}
        </ul>
        <p className={styles.terms}>
          {footer?.copyright} · <span translate="no">{edition}</span>
        </p>
      </div>
    </footer>
  );
}
