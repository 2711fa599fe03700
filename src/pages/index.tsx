import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import view from '@generated/site-data/default/timelineStrip.json';
import MovedAnchors from '@site/src/addresses/MovedAnchors';
import TimelineStrip from '@site/src/timeline/TimelineStrip';
import styles from './index.module.css';

/** The first page: what this is, the three eras, and the ways in. */
export default function Home(): ReactNode {
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message:
          '语言模型怎样走到今天：从word2vec（2013）、BERT（2018）、GPT-3（2020）到大语言模型的编年史，以及一张可以据以选型的开放模型许可证表。',
      })}
    >
      <main className={`container ${styles.home}`}>
        <MovedAnchors page="/" />
        <header>
          <h1>
            <Translate id="home.title">语言模型编年</Translate>
          </h1>
          <p className={styles.lead}>
            <Translate id="home.lead">
              从word2vec到今天的大语言模型：十几年里发生了什么、为什么，以及开放的模型可以怎样用。每个日期、数字和许可结论都注明出处与核对日期。
            </Translate>
          </p>
          <p className={styles.actions}>
            <Link className="button button--primary button--lg" to="/overview/">
              <Translate id="home.start">开始阅读</Translate>
            </Link>
            <Link className="button button--outline button--primary button--lg" to="/licenses/">
              <Translate id="home.check">查许可证</Translate>
            </Link>
          </p>
        </header>

        <Link
          to="/timeline/"
          className={styles.strip}
          aria-label={translate({id: 'home.timeline', message: '打开时间线'})}
        >
          <TimelineStrip />
        </Link>

        <ol className={styles.eras}>
          {view.eras.map(({id, name, span, summary}) => (
            <li key={id} data-era={id}>
              <h2>
                <Link to={`/${id}/`}>{name}</Link>
              </h2>
              <p className={styles.span}>{span}</p>
              <p>{summary}</p>
            </li>
          ))}
        </ol>

        <ul className={styles.ways}>
          <li>
            <Link to="/timeline/">
              <Translate id="home.events" values={{count: view.counts.events}}>
                {'时间线：{count}个有出处的事件'}
              </Translate>
            </Link>
          </li>
          <li>
            <Link to="/licenses/">
              <Translate id="home.licenses" values={{count: view.counts.licenses}}>
                {'许可证总表：{count}个开放模型，能否商用、凭哪一条'}
              </Translate>
            </Link>
          </li>
          <li>
            <Link to="/models/">
              <Translate id="home.models" values={{count: view.counts.models}}>
                {'模型登记册：{count}个模型的事实与谱系'}
              </Translate>
            </Link>
          </li>
          <li>
            <Link to="/glossary/">
              <Translate id="home.terms" values={{count: view.counts.terms}}>
                {'术语表：{count}个中英对照的术语'}
              </Translate>
            </Link>
          </li>
          <li>
            <Link to="/about/">
              <Translate id="home.about">本站从何而来，更正了什么</Translate>
            </Link>
          </li>
        </ul>
      </main>
    </Layout>
  );
}
