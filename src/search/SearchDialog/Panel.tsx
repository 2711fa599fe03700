import Translate, {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject} from 'react';

import {useSearchEngine} from '../useSearchEngine';
import {groupResults} from '../engine/group';
import Groups, {resultId} from './Groups';
import Option from './Option';
import {forgetRecent, keepRecent, readRecent} from './recent';
import Start, {forgetId, startId, type Starts} from './Start';
import Status from './Status';
import {useListKeys} from './useListKeys';
import styles from './styles.module.css';

type Props = {
  /** What to search for. */
  typed: string;
  input: RefObject<HTMLInputElement | null>;
  /** Tells the text box which option is chosen. */
  onActive: (id: string | undefined) => void;
  /** Puts a search into the text box. */
  onType: (typed: string) => void;
  onClose: () => void;
};

const groupsShown = 8;
const allId = 'search-all';

const optionIds = (starts: Starts): string[] => [
  ...starts.nearest.map((_, i) => startId('nearest', i)),
  ...starts.recent.map((_, i) => startId('recent', i)),
  ...(starts.recent.length > 0 ? [forgetId] : []),
  ...starts.suggested.map((_, i) => startId('suggested', i)),
];

/** The results under the text box, or what to begin with; loads what the search needs. */
export default function Panel({typed, input, onActive, onType, onClose}: Props): ReactNode {
  const {status, engine, retry} = useSearchEngine();
  const {withBaseUrl} = useBaseUrlUtils();
  const list = useRef<HTMLDivElement>(null);
  const query = useDeferredValue(typed.trim());
  const [recent, setRecent] = useState(readRecent);
  const suggested = translate({
    id: 'search.suggested.words',
    message: '自注意力|思维链|GPT-3|Apache|微调',
    description: 'Searches to begin with, separated by bars',
  });

  const results = useMemo(() => (engine && query ? engine.search(query) : []), [engine, query]);
  const groups = useMemo(() => groupResults(results, groupsShown), [results]);
  const starts = useMemo((): Starts => {
    const none = {nearest: [], recent: [], suggested: []};
    if (query === '') return {...none, recent, suggested: suggested.split('|')};
    if (!engine || results.length > 0) return none;
    const nearest = engine.nearest(query);
    return {...none, nearest, suggested: nearest.length > 0 ? [] : suggested.split('|')};
  }, [engine, query, results, recent, suggested]);
  const options = useMemo(
    () => [
      ...groups.flatMap(({shown}) => shown.map(({document}) => resultId(document))),
      ...(groups.length > 0 ? [allId] : []),
      ...optionIds(starts),
    ],
    [groups, starts],
  );
  const active = useListKeys(input, options, query);

  useEffect(() => onActive(active), [active, onActive]);
  useEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [query]);

  const finish = (): void => {
    keepRecent(query);
    onClose();
  };
  const openAll = (): void => {
    finish();
    window.location.assign(withBaseUrl(`/search/?q=${encodeURIComponent(query)}`));
  };
  const forget = (): void => {
    forgetRecent();
    setRecent([]);
  };

  return (
    <>
      <Status status={status} query={query} count={results.length} onRetry={retry} />
      <div
        ref={list}
        id="search-results"
        role="listbox"
        aria-label={translate({id: 'search.results', message: '搜索结果'})}
        className={styles.list}
      >
        {engine && <Groups groups={groups} engine={engine} query={query} active={active} onOpen={finish} />}
        {groups.length > 0 && (
          <Option id={allId} active={active} minor onChoose={openAll}>
            <Translate id="search.all" values={{count: results.length}}>
              {'查看全部{count}条结果'}
            </Translate>
          </Option>
        )}
        <Start starts={starts} active={active} onType={onType} onForget={forget} />
      </div>
    </>
  );
}
