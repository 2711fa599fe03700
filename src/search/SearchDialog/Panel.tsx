import Translate, {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject} from 'react';

import Answer from '../Answer';
import {useAnswer} from '../useAnswer';
import {painted} from '../pause';
import {usePinyin} from '../usePinyin';
import {useSearchEngine} from '../useSearchEngine';
import type {SearchEngine} from '../engine/engine';
import {groupResults} from '../engine/group';
import type {SearchKind} from '../engine/types';
import KindFilter from '../KindFilter';
import Groups, {moreId, resultId} from './Groups';
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
const groupsFirst = 3;
const allId = 'search-all';
const noStarts: Starts = {meant: [], nearest: [], recent: [], suggested: []};

const optionIds = (starts: Starts): string[] => [
  ...starts.nearest.map((_, i) => startId('nearest', i)),
  ...starts.recent.map((_, i) => startId('recent', i)),
  ...(starts.recent.length > 0 ? [forgetId] : []),
  ...starts.suggested.map((_, i) => startId('suggested', i)),
];

/** The results under the text box, or what to begin with; loads what the search needs. */
export default function Panel({typed, input, onActive, onType, onClose}: Props): ReactNode {
  const {status, engine: latest, retry} = useSearchEngine();
  const {withBaseUrl} = useBaseUrlUtils();
  const list = useRef<HTMLDivElement>(null);
  const query = typed.trim();
  // Who has begun to look at what was found, or to reach for it, keeps it as it is until something else is typed.
  const [held, setHeld] = useState<{query: string; engine: SearchEngine}>();
  const isHeld = held?.query === query;
  const engine = isHeld ? held.engine : latest;
  const isWhole = status === 'ready' && engine === latest;
  const [recent, setRecent] = useState(readRecent);
  const suggested = translate({
    id: 'search.suggested.words',
    message: '自注意力|思维链|GPT-3|Apache|微调',
    description: 'Searches to begin with, separated by bars',
  });

  const learnt = usePinyin(isWhole ? engine : null, query);
  const answer = useAnswer(engine, query);
  const [kind, setKind] = useState<SearchKind | null>(null);
  const found = useMemo(
    () => (engine && query ? engine.search(query) : []),
    // What the engine has learnt changes what it finds.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [engine, query, learnt],
  );
  // A filter that leaves nothing of the next query is no use.
  const chosen = kind !== null && found.some(({document}) => document.kind === kind) ? kind : null;
  const results = useMemo(
    () => (chosen ? found.filter(({document}) => document.kind === chosen) : found),
    [found, chosen],
  );
  const meant = useMemo(
    // Before all is there, much looks like a slip that is none.
    () => (engine && query && isWhole ? engine.didYouMean(query) : null),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [engine, query, learnt, isWhole],
  );
  const hold = (): void => {
    if (latest && found.length > 0 && !isHeld) setHeld({query, engine: latest});
  };
  // What was opened belongs to the results that it was opened among.
  const [more, setMore] = useState({results, opened: new Set<number>()});
  const opened = more.results === results ? more.opened : null;
  const groups = useMemo(() => groupResults(results, groupsShown, opened ?? undefined), [results, opened]);
  // What lies below the window is drawn when what is in it has been painted.
  const [drawn, setDrawn] = useState<unknown>();
  const isDrawn = drawn === results;
  useEffect(() => {
    let abandoned = false;
    void painted().then(() => abandoned || setDrawn(results));
    return () => {
      abandoned = true;
    };
  }, [results]);
  const starts = useMemo((): Starts => {
    if (query === '') return {...noStarts, recent, suggested: suggested.split('|')};
    if (!engine || results.length > 0) return {...noStarts, meant: meant === null ? [] : [meant]};
    const nearest = engine.nearest(query);
    return {...noStarts, nearest, suggested: nearest.length > 0 ? [] : suggested.split('|')};
  }, [engine, query, results, meant, recent, suggested]);
  const options = useMemo(
    () => [
      ...starts.meant.map((_, i) => startId('meant', i)),
      ...groups.flatMap(({shown, hidden}, number) => [
        ...shown.map(({document}) => resultId(document)),
        ...(hidden > 0 && !opened?.has(number) ? [moreId(number)] : []),
      ]),
      ...(groups.length > 0 ? [allId] : []),
      ...optionIds(starts),
    ],
    [groups, opened, starts],
  );
  const active = useListKeys(input, options, query, starts.meant.length, hold);

  // With the list itself, since the text box names one of its options.
  useLayoutEffect(() => onActive(active), [active, onActive]);
  useEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [query]);

  const finish = (): void => {
    keepRecent(query);
    onClose();
  };
  const openAll = (): void => {
    finish();
    const filter = chosen ? `&kind=${chosen}` : '';
    window.location.assign(withBaseUrl(`/search/?q=${encodeURIComponent(query)}${filter}`));
  };
  const forget = (): void => {
    forgetRecent();
    setRecent([]);
  };

  return (
    <>
      <Status
        status={status}
        query={query}
        count={results.length}
        onRetry={() => {
          // The button goes away.
          input.current?.focus();
          retry();
        }}
        onClear={() => onType('')}
        onRefresh={
          engine === latest
            ? undefined
            : () => {
                input.current?.focus();
                setHeld(undefined);
              }
        }
      />
      {found.length > 0 && <KindFilter results={found} chosen={chosen} onChoose={setKind} small />}
      {answer && <Answer {...answer} />}
      <div
        ref={list}
        id="search-results"
        role="listbox"
        aria-label={translate({id: 'search.results', message: '搜索结果'})}
        className={styles.list}
        onPointerMove={hold}
        onPointerDown={hold}
        onWheel={hold}
      >
        <Start
          starts={{...noStarts, meant: starts.meant}}
          active={active}
          onType={onType}
          onForget={forget}
        />
        {engine && (
          <Groups
            key={learnt}
            groups={groups.slice(0, isDrawn ? undefined : groupsFirst)}
            engine={engine}
            query={query}
            active={active}
            opened={opened}
            onMore={(number) => setMore({results, opened: new Set([...(opened ?? []), number])})}
            onOpen={finish}
          />
        )}
        {isDrawn && groups.length > 0 && (
          <Option id={allId} active={active} minor onChoose={openAll}>
            <Translate id="search.all" values={{count: results.length}}>
              {'查看全部{count}条结果'}
            </Translate>
          </Option>
        )}
        <Start starts={{...starts, meant: []}} active={active} onType={onType} onForget={forget} />
      </div>
    </>
  );
}
