import Translate, {translate} from '@docusaurus/Translate';
import {useCallback, useMemo, useState, type ReactNode} from 'react';

import view from '@generated/site-data/default/timeline.json';
import {useAnchors} from '@site/src/ui/useAnchors';
import {useTarget} from '@site/src/ui/useTarget';
import {useUrlQuery} from '@site/src/ui/useUrlQuery';
import Filters from './Filters';
import ItemList from './ItemList';
import Overview from './Overview';
import {emptyQuery, filterItems, isFiltering, parseQuery, writeQuery} from './query';
import YearNav from './YearNav';
import {yearAnchor, yearsOf} from './years';
import styles from './styles.module.css';

const models = new Map(view.models.map((model) => [model.id, model]));
const anchors = new Set([...view.items.map(({id}) => id), ...yearsOf(view.items).map(yearAnchor)]);

/** The timeline: an overview drawn to scale, filters, and the list of events that a reader reads. */
export default function Timeline(): ReactNode {
  useAnchors(anchors);
  const [params, setParams] = useUrlQuery();
  const query = useMemo(() => parseQuery(params, view), [params]);
  const items = useMemo(() => filterItems(view.items, models, query), [query]);
  const shownIds = useMemo(() => new Set(items.map(({id}) => id)), [items]);
  const years = useMemo(() => {
    const found = yearsOf(items);
    return query.order === 'desc' ? found.reverse() : found;
  }, [items, query.order]);
  const select = useCallback(
    (model: string) => setParams((present) => writeQuery({...parseQuery(present, view), model})),
    [setParams],
  );
  const [relaxedFor, setRelaxedFor] = useState('');
  const reveal = useCallback(
    (anchor: string) =>
      setParams((present) => {
        const wanted = parseQuery(present, view);
        const shown = filterItems(view.items, models, wanted);
        if (shown.some(({id}) => id === anchor) || yearsOf(shown).map(yearAnchor).includes(anchor))
          return present;
        setRelaxedFor(anchor);
        return writeQuery({...emptyQuery, order: wanted.order, model: wanted.model});
      }),
    [setParams],
  );
  const relaxed = useTarget(anchors, reveal)?.id === relaxedFor;

  return (
    <>
      <Overview view={view} selected={query.model} onSelect={select} />
      <Filters view={view} query={query} onChange={(next) => setParams(writeQuery(next))} />
      <p role="status" className={styles.status}>
        {relaxed && translate({id: 'timeline.relaxed', message: '已显示链接所指的事件，筛选已清除。'})}{' '}
        {isFiltering(query) ? (
          <Translate id="timeline.count" values={{shown: items.length, all: view.items.length}}>
            {'{all}个事件中的{shown}个'}
          </Translate>
        ) : (
          <Translate id="timeline.all" values={{all: view.items.length}}>
            {'共{all}个事件'}
          </Translate>
        )}
      </p>
      <div className={styles.events}>
        <YearNav years={years} />
        <div>
          <ItemList
            eras={view.eras}
            items={view.items}
            shown={shownIds}
            models={models}
            order={query.order}
          />
        </div>
      </div>
    </>
  );
}
