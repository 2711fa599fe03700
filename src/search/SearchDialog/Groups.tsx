import Translate from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';

import {searchKindLabel} from '../searchKind';
import type {SearchEngine} from '../engine/engine';
import type {ResultGroup} from '../engine/group';
import type {SearchDocument} from '../engine/types';
import SearchResult from '../SearchResult';
import Option from './Option';
import styles from './styles.module.css';

/** Id of the option of a result. */
export const resultId = ({url}: SearchDocument): string => `search:${url}`;

/** Id of the option that opens the rest of a group. */
export const moreId = (group: number): string => `search-more-${group}`;

type Props = {
  groups: ResultGroup[];
  engine: SearchEngine;
  query: string;
  active: string | undefined;
  /** Numbers of the groups that are open; null for none. */
  opened: ReadonlySet<number> | null;
  onMore: (group: number) => void;
  onOpen: () => void;
};

/** Results by page, as options of the list box. */
export default function Groups({groups, engine, query, active, opened, onMore, onOpen}: Props): ReactNode {
  const parsed = useMemo(() => engine.parse(query), [engine, query]);
  return groups.map(({page, shown, hidden}, g) => {
    const first = shown[0]!.document;
    const title = `search-group-${g}`;
    return (
      <div key={first.kind + page} role="group" aria-labelledby={title} className={styles.group}>
        <div id={title} className={styles.page}>
          {page || searchKindLabel(first.kind)}
        </div>
        {shown.map(({document}) => {
          const id = resultId(document);
          return (
            <SearchResult
              key={document.url}
              document={document}
              engine={engine}
              query={parsed}
              option={{id, active: active === id}}
              onOpen={onOpen}
            />
          );
        })}
        {hidden > 0 && !opened?.has(g) && (
          <Option id={moreId(g)} active={active} minor onChoose={() => onMore(g)}>
            <Translate id="search.more" values={{count: hidden}}>
              {'还有{count}条'}
            </Translate>
          </Option>
        )}
      </div>
    );
  });
}
