import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import type {ReactNode} from 'react';

import {wordsOf} from '@site/src/addresses/client/wordsOf';
import styles from './styles.module.css';

/** What a dead address shows: a search for its words, and the ways back. */
export default function NotFoundContent({className}: Props): ReactNode {
  const {pathname} = useLocation();
  // One page is sent for every dead address, so its words are known in the browser only.
  const words = useIsBrowser() ? wordsOf(pathname) : '';
  return (
    <main className={clsx('container', styles.notFound, className)}>
      <h1>
        <Translate id="notFound.title">找不到页面</Translate>
      </h1>
      <p>
        <Translate id="notFound.text">
          这个地址没有对应的页面。本站的地址一经公布就不再失效，所以它多半是抄写时走了样。
        </Translate>
      </p>
      <form role="search" action={useBaseUrl('/search/')} className={styles.search}>
        <input
          key={words}
          type="search"
          name="q"
          data-words
          defaultValue={words}
          aria-label={translate({id: 'notFound.words', message: '要找的词'})}
        />
        <button type="submit" className="button button--primary">
          <Translate id="notFound.search">搜索</Translate>
        </button>
      </form>
      <ul>
        <li>
          <Link to="/">
            <Translate id="notFound.home">首页</Translate>
          </Link>
        </li>
        <li>
          <Link to="/overview/">
            <Translate id="notFound.overview">五分钟读完全程</Translate>
          </Link>
        </li>
        <li>
          <Link to="/licenses/">
            <Translate id="notFound.licenses">许可证总表</Translate>
          </Link>
        </li>
        <li>
          <Link to="/about/#linking">
            <Translate id="notFound.anchors">搬动过的地址</Translate>
          </Link>
        </li>
      </ul>
    </main>
  );
}
