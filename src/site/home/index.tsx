import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import view from '@generated/site-data/default/home.json';
import MovedAnchors from '@site/src/addresses/MovedAnchors';
import PartialDate from '@site/src/ui/PartialDate';
import Verdict from '@site/src/ui/Verdict';
import Chronicle from './Chronicle';
import Sketch from './Sketch';
import styles from './styles.module.css';

/** A plain form: it works before and without any script. */
function Search(): ReactNode {
  return (
    <form className={styles.search} role="search" action={useBaseUrl('/search/')} method="get">
      <label htmlFor="home-search">
        <Translate id="home.search">找模型、概念或许可证</Translate>
      </label>
      <div className={styles.field}>
        <input
          id="home-search"
          type="search"
          name="q"
          maxLength={200}
          autoComplete="off"
          placeholder={translate({id: 'home.search.example', message: '负采样、RLHF、Gemma 3能商用吗'})}
        />
        <button type="submit">
          <Translate id="search.title">搜索</Translate>
        </button>
      </div>
    </form>
  );
}

function Eras(): ReactNode {
  return (
    <ol className={styles.eras}>
      {view.eras.map(({id, name, span, summary, chapters, minutes, first}) => (
        <li key={id} data-era={id}>
          <Link to={`/${id}/`} className={styles.era}>
            <span className={styles.sketch}>
              <Sketch era={id} />
            </span>
            <h2>{name}</h2>
            <span className={styles.span}>{span}</span>
            <span className={styles.summary}>{summary}</span>
            <span className={styles.reading}>
              <Translate id="home.reading" values={{chapters, minutes, first}}>
                {'{chapters}章 · 约{minutes}分钟 · 先读《{first}》'}
              </Translate>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Licenses(): ReactNode {
  return (
    <section className={styles.block} aria-labelledby="home-licenses">
      <h2 id="home-licenses">
        <Translate id="home.mayI">这个模型，我能商用吗？</Translate>
      </h2>
      <ul className={styles.chips}>
        {view.licenses.map(({id, name, commercial, sentence}) => (
          <li key={id}>
            <Link to={`/licenses/#${id}`} title={sentence}>
              <strong>{name}</strong> <Verdict value={commercial} />
            </Link>
          </li>
        ))}
        <li>
          <Link to="/licenses/" className={styles.all}>
            <Translate id="home.allLicenses" values={{count: view.counts.licenses}}>
              {'全部{count}个'}
            </Translate>
          </Link>
        </li>
      </ul>
    </section>
  );
}

function Ways(): ReactNode {
  return (
    <section className={styles.block} aria-labelledby="home-ways">
      <h2 id="home-ways">
        <Translate id="home.ways">从这里开始</Translate>
      </h2>
      <ul className={styles.chips}>
        <li>
          <Link to="/overview/">
            <Translate id="home.overview">五分钟读完全程</Translate>
          </Link>
        </li>
        <li>
          <Link to="/map/">
            <Translate id="home.map">一页地图</Translate>
          </Link>
        </li>
        <li>
          <Link to="/timeline/">
            <Translate id="home.events" values={{count: view.counts.events}}>
              {'时间线：{count}件事'}
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/models/">
            <Translate id="home.models" values={{count: view.counts.models}}>
              {'登记册：{count}个模型'}
            </Translate>
          </Link>
        </li>
      </ul>
      <p className={styles.asked}>
        <Translate id="home.whatIs">什么是……</Translate>
      </p>
      <ul className={styles.chips}>
        {view.asked.map(({id, name}) => (
          <li key={id}>
            <Link to={`/glossary/#${id}`}>{name}</Link>
          </li>
        ))}
        <li>
          <Link to="/glossary/" className={styles.all}>
            <Translate id="home.terms" values={{count: view.counts.terms}}>
              {'全部{count}个术语'}
            </Translate>
          </Link>
        </li>
      </ul>
    </section>
  );
}

/** The first page: the promise, a search, the chronicle, three eras, what one may use, ways in. */
export default function HomePage(): ReactNode {
  return (
    <main className={`container ${styles.home}`}>
      <MovedAnchors page="/" />
      <header className={styles.head}>
        <h1>
          <Translate id="home.title">语言模型编年</Translate>
        </h1>
        <p className={styles.promise}>
          <Translate id="home.promise">从word2vec到今天：发生了什么、为什么，哪些模型可以拿来用。</Translate>
        </p>
        <Search />
      </header>
      <Chronicle />
      <Eras />
      <Licenses />
      <Ways />
      <p className={styles.sources}>
        <Translate
          id="home.sources"
          values={{
            references: (
              <Link to="/references/">
                <Translate id="home.references" values={{count: view.counts.references}}>
                  {'{count}篇文献'}
                </Translate>
              </Link>
            ),
            about: (
              <Link to="/about/">
                <Translate id="home.about">本站从何而来</Translate>
              </Link>
            ),
            date: <PartialDate value={view.checked} />,
          }}
        >
          {'每个日期、数字和许可结论都注明出处（{references}），最近一次核对是{date}。{about}'}
        </Translate>
      </p>
    </main>
  );
}
