import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {editUrl, reportUrl} from '@site/src/ui/repository';
import {formatSubject, type Subject} from '@site/src/ui/CopyMenu/formats';
import {useRepository} from '@site/src/ui/useRepository';
import {feeds, markdownPath, pageExits} from '../PageHead/exits';
import styles from './styles.module.css';

type Props = {
  /** Address within the locale, e.g. `bert-to-gpt3/bert/`. */
  path: string;
  title: string;
  /** Day of the last check, `YYYY-MM-DD`. */
  checked?: string;
  /** The file that the page is made from, from the root of the repository. */
  source?: string;
};

/** The page as a work to cite; its day stands for “today” too, since a page is the same for everyone. */
function useSubject({path, title, checked = ''}: Props): Subject {
  const {siteConfig, i18n} = useDocusaurusContext();
  return {
    url: `${siteConfig.url}${siteConfig.baseUrl}${path}`,
    page: title,
    name: null,
    site: siteConfig.title,
    checked,
    today: checked,
    language: i18n.currentLocale,
    quotation: {text: '', runs: []},
  };
}

/** The quiet line under a page: its text, its data, how to cite it, where to report a fault. */
export default function PageExits(props: Props): ReactNode {
  const {path, checked, source} = props;
  const subject = useSubject(props);
  const {siteConfig} = useDocusaurusContext();
  const repository = useRepository();
  // What is made of a register has the register's data.
  const {dataset} = pageExits[path] ?? pageExits[path.replace(/\/.*/, '/')] ?? {};
  const file = (name: string): string => `${siteConfig.baseUrl}${name}`;
  return (
    <nav
      className={styles.exits}
      aria-label={translate({id: 'pageExits.label', message: '本页的其他形式'})}
      data-print="no"
    >
      <ul>
        <li>
          <a href={file(markdownPath(path))}>
            <Translate id="pageExits.markdown">Markdown</Translate>
          </a>
        </li>
        <li>
          <a href={file(dataset ? `data/${dataset}.json` : 'data/datapackage.json')}>
            <Translate id="pageExits.data">数据</Translate>
          </a>
        </li>
        <li>
          <a href={file(`${feeds.events}.xml`)}>
            <Translate id="pageExits.feed">订阅</Translate>
          </a>
        </li>
        {repository && source && (
          <li>
            <a href={editUrl(repository, source)}>
              <Translate id="pageExits.edit">修改本页</Translate>
            </a>
          </li>
        )}
        {repository && (
          <li>
            <a href={reportUrl(repository, {title: subject.page, url: subject.url})}>
              <Translate id="pageExits.report">报告错误</Translate>
            </a>
          </li>
        )}
      </ul>
      {checked && (
        <details className={styles.cite}>
          <summary>
            <Translate id="pageExits.cite">引用本页</Translate>
          </summary>
          <p>{formatSubject('gbt7714', subject)}</p>
          <pre>{formatSubject('bibtex', subject)}</pre>
        </details>
      )}
    </nav>
  );
}
