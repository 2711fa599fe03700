import {translate} from '@docusaurus/Translate';
import addresses from '@generated/search-index/default/addresses.json';
import type {ReactNode} from 'react';

import {dialogId} from './dialogId';
import styles from './styles.module.css';

/**
 * The search over the page, closed: a text box, and room for the results. It is in the page, so that it
 * opens and takes keys at once; `open.ts` opens it and fetches what finds something.
 */
export default function SearchDialog(): ReactNode {
  return (
    <dialog
      id={dialogId}
      className={styles.dialog}
      aria-label={translate({id: 'search.title', message: '搜索'})}
      data-names={addresses.names}
      data-loading={translate({id: 'search.loading', message: '正在载入…'})}
      data-failed={translate({
        id: 'search.notLoaded',
        message: '搜索没有载入成功。请检查网络，再重新载入本页。',
      })}
      data-again={translate({id: 'search.retry', message: '再试一次'})}
    >
      <div className={styles.frame}>
        <div className={styles.bar}>
          <input
            className={styles.input}
            type="text"
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={200}
            placeholder={translate({id: 'search.placeholder', message: '搜索章节、模型、术语、许可证…'})}
            role="combobox"
            aria-label={translate({id: 'search.title', message: '搜索'})}
            aria-autocomplete="list"
            aria-expanded="false"
            aria-controls="search-results"
          />
          <button type="button" className={styles.close}>
            {translate({id: 'search.close', message: '关闭'})}
          </button>
        </div>
        <div className={styles.results} data-results>
          <p role="status" className={styles.note} />
        </div>
      </div>
    </dialog>
  );
}
