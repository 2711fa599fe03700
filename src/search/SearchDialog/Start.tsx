import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Option from './Option';
import styles from './styles.module.css';

/** Searches to choose from, by where they come from. */
export type Starts = {meant: string[]; nearest: string[]; recent: string[]; suggested: string[]};

/** Id of the option of one of them. */
export const startId = (kind: keyof Starts, index: number): string => `search-${kind}-${index}`;

/** Id of the option that forgets the earlier searches. */
export const forgetId = 'search-forget';

type Props = {
  starts: Starts;
  active: string | undefined;
  onType: (typed: string) => void;
  onForget: () => void;
};

const titles: Record<keyof Starts, () => ReactNode> = {
  meant: () => <Translate id="search.meant">已按这个词查找</Translate>,
  nearest: () => <Translate id="search.nearest">你是不是要找</Translate>,
  recent: () => <Translate id="search.recent">最近搜索</Translate>,
  suggested: () => <Translate id="search.suggested">试试</Translate>,
};

/** What to search for: what a slip was taken for, the nearest names, earlier searches, suggestions. */
export default function Start({starts, active, onType, onForget}: Props): ReactNode {
  const kinds = (['meant', 'nearest', 'recent', 'suggested'] as const).filter(
    (kind) => starts[kind].length > 0,
  );
  return kinds.map((kind) => (
    <div key={kind} role="group" aria-labelledby={`search-${kind}`} className={styles.group}>
      <div id={`search-${kind}`} className={styles.page}>
        {titles[kind]()}
      </div>
      {starts[kind].map((word, i) => (
        <Option key={word} id={startId(kind, i)} active={active} onChoose={() => onType(word)}>
          {word}
        </Option>
      ))}
      {kind === 'recent' && (
        <Option id={forgetId} active={active} minor onChoose={onForget}>
          <Translate id="search.forget">清除最近搜索</Translate>
        </Option>
      )}
    </div>
  ));
}
