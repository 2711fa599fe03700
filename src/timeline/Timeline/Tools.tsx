import Translate, {translate} from '@docusaurus/Translate';
import {useCallback, useMemo, type ReactNode} from 'react';

import {island} from '@site/src/document/island';
import view from '@generated/site-data/default/timeline.json';
import {isFiltering} from '@site/src/ui/records/grammar';
import {matchRecords} from '@site/src/ui/records/match';
import RecordTools from '@site/src/ui/records/RecordTools';
import {useRecordList} from '@site/src/ui/records/useRecordList';
import {useUrlQuery} from '@site/src/ui/useUrlQuery';
import {listId} from '../list/listId';
import Picture from '../picture/Picture';
import {filterableModels, timelineFacets} from './facets';
import styles from './styles.module.css';

const none: [] = [];
const models = filterableModels(view);
const modelIds = new Set(view.models.map(({id}) => id));

/** The tools and the picture: what is chosen in one moves the other, and the list below. */
function Tools(): ReactNode {
  const facets = useMemo(() => timelineFacets(view), []);
  const list = useRecordList(listId, facets, none, view.events);
  const [params, setParams] = useUrlQuery();
  const asked = params.get('model') ?? '';
  const selected = modelIds.has(asked) ? asked : '';
  const axis = params.get('axis') === 'parameters' ? 'parameters' : 'lanes';

  const put = useCallback(
    (key: string, value: string) =>
      setParams((present) => {
        const next = new URLSearchParams(present);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      }),
    [setParams],
  );
  const select = useCallback((id: string) => put('model', id), [put]);
  const wanted = useMemo(
    () =>
      isFiltering(list.query)
        ? matchRecords(
            models,
            facets.filter(({key}) => key !== 'kind'),
            list.query,
          ).ids
        : null,
    [list.query, facets],
  );

  return (
    <section aria-label={translate({id: 'timeline.pictureLabel', message: '图与筛选'})}>
      <RecordTools
        list={list}
        facets={facets}
        placeholder={translate({id: 'timeline.search', message: '模型、机构、事件……'})}
        count={(shown, total) =>
          shown === total ? (
            <Translate id="timeline.allCount" values={{models: view.models.length, events: total}}>
              {'{models}个模型，{events}个事件'}
            </Translate>
          ) : (
            <Translate id="timeline.shownCount" values={{models: wanted?.size ?? view.models.length, shown}}>
              {'{models}个模型，{shown}个事件'}
            </Translate>
          )
        }
      >
        <select
          className={styles.choice}
          aria-label={translate({id: 'timeline.lineage', message: '看一个模型的来历与后代'})}
          value={selected}
          onChange={({target}) => select(target.value)}
        >
          <option value="">{translate({id: 'timeline.chooseModel', message: '选一个模型……'})}</option>
          {view.models.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          className={styles.choice}
          aria-label={translate({id: 'timeline.axis', message: '纵轴'})}
          value={axis}
          onChange={({target}) => put('axis', target.value === 'parameters' ? 'parameters' : '')}
        >
          <option value="lanes">{translate({id: 'timeline.axis.lanes', message: '按架构'})}</option>
          <option value="parameters">
            {translate({id: 'timeline.axis.parameters', message: '按参数量'})}
          </option>
        </select>
      </RecordTools>
      <Picture view={view} axis={axis} wanted={wanted} selected={selected} onSelect={select} />
    </section>
  );
}

export default island('timeline', Tools, 'sign');
