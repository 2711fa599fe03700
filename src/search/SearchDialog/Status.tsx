import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {SearchState} from '../useSearchEngine';
import styles from './styles.module.css';

type Props = {
  status: SearchState['status'];
  query: string;
  count: number;
  onRetry: () => void;
  /** Empties the text box; left out where that can be done without. */
  onClear?: () => void;
  /** Takes up what has arrived since the reader has begun to look; left out where nothing has. */
  onRefresh?: (() => void) | undefined;
};

/** What the search is doing and how much it has found, also for those who do not see it. */
export default function Status({status, query, count, onRetry, onClear, onRefresh}: Props): ReactNode {
  return (
    <div className={styles.note}>
      <span role="status">
        {status === 'loading' && <Translate id="search.loading">正在载入…</Translate>}
        {query !== '' && status !== 'loading' && count > 0 && (
          <Translate id="search.count" values={{count}}>
            {'找到{count}条结果'}
          </Translate>
        )}
        {query !== '' && status === 'ready' && count === 0 && (
          <Translate id="search.none" values={{query}}>
            {'没有找到「{query}」'}
          </Translate>
        )}
        {query !== '' && status === 'partial' && (
          <>
            {count > 0 && ' · '}
            <Translate id="search.partial">正文还在载入…</Translate>
          </>
        )}
        {status === 'failed' && <Translate id="search.failed">没有载入成功，请检查网络。</Translate>}
      </span>
      {status === 'failed' && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          <Translate id="search.retry">再试一次</Translate>
        </button>
      )}
      {onRefresh && (
        <button type="button" className={styles.retry} onClick={onRefresh}>
          <Translate id="search.refresh">更新结果</Translate>
        </button>
      )}
      {query !== '' && onClear && (
        <button type="button" className={styles.clear} onClick={onClear}>
          <Translate id="search.clear">清空</Translate>
        </button>
      )}
    </div>
  );
}
