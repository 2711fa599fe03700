import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/**
 * A form whose query leads to this page, and room for all that it finds. `start.ts` brings it to life; before
 * that, and without script, it is a plain form.
 */
export default function SearchPage(): ReactNode {
  return (
    <div
      className={styles.page}
      data-search-page
      data-when="sign"
      data-loading={translate({id: 'search.loading', message: '正在载入…'})}
      data-failed={translate({
        id: 'search.notLoaded',
        message: '搜索没有载入成功。请检查网络，再重新载入本页。',
      })}
      data-again={translate({id: 'search.retry', message: '再试一次'})}
    >
      <form className={styles.box} role="search" action={useBaseUrl('/search/')}>
        <label htmlFor="search-text" className={styles.label}>
          <Translate id="searchPage.label">要找的词</Translate>
        </label>
        <div className={styles.field}>
          <input
            id="search-text"
            type="search"
            name="q"
            className={styles.input}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={translate({id: 'search.placeholder', message: '搜索章节、模型、术语、许可证…'})}
          />
          <button type="submit" className={styles.submit}>
            <Translate id="search.title">搜索</Translate>
          </button>
        </div>
      </form>
      <div data-results>
        <p role="status" />
      </div>
    </div>
  );
}
