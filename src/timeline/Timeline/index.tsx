import Translate, {translate} from '@docusaurus/Translate';
import {useCallback, useMemo, type ReactNode} from 'react';

import view from '@generated/site-data/default/timeline.json';
import {useAnchors} from '@site/src/ui/useAnchors';
import {useUrlQuery} from '@site/src/ui/useUrlQuery';
import Filters from './Filters';
import ItemList from './ItemList';
import Overview from './Overview';
import {emptyQuery, filterItems, isFiltering, parseQuery, writeQuery} from './query';
import {useTargetItem} from './useTargetItem';
import YearNav from './YearNav';
import {yearAnchor, yearsOf} from './years';
import styles from './styles.module.css';

const models = new Map(view.models.map((model) => [model.id, model]));
const ids = view.items.map(({id}) => id);

/** The timeline: an overview drawn to scale, filters, and the list of events that a reader reads. */
export default function Timeline(): ReactNode {
  useAnchors([...ids, ...yearsOf(view.items).map(yearAnchor)]);
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
  const relaxed = useTargetItem(ids, shownIds, () =>
    setParams(writeQuery({...emptyQuery, order: query.order, model: query.model})),
  );

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
