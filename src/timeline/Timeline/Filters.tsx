import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import {architectures, eventKinds} from '@site/src/data/vocabulary';
import {architectureLabel} from '@site/src/ui/words/architecture';
import {eventKindLabel} from '../eventKind';
import {emptyQuery, isFiltering, type TimelineQuery} from './query';
import type {TimelineView} from '../build/timelineView';
import control from './control.module.css';
import styles from './filters.module.css';

type Props = {
  view: TimelineView;
  query: TimelineQuery;
  onChange: (query: TimelineQuery) => void;
};

type ChoiceProps<T extends string> = {
  legend: string;
  values: readonly T[];
  chosen: T[];
  label: (value: T) => string;
  onChange: (chosen: T[]) => void;
};

/** Check boxes for values of which any may do. */
function Choices<T extends string>({legend, values, chosen, label, onChange}: ChoiceProps<T>): ReactNode {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          {label(value)}
        </label>
      ))}
    </fieldset>
  );
}

/** What the list shows and in which order. Useless without JavaScript, so it is not shown there. */
export default function Filters({view, query, onChange}: Props): ReactNode {
  const id = useId();
  const set = (change: Partial<TimelineQuery>): void => onChange({...query, ...change});
  const kinds = eventKinds.filter((kind) => view.items.some((item) => item.kind === kind));
  const lanes = architectures.filter((lane) => view.models.some(({architecture}) => architecture === lane));
  return (
    <details className={`needs-script ${styles.filters}`} open={isFiltering(query) || undefined}>
      <summary>
        <Translate id="timeline.filters">筛选与排序</Translate>
      </summary>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <div className={styles.fields}>
          <label htmlFor={`${id}-text`}>
            <Translate id="timeline.text">名称或文字</Translate>
            <input
              id={`${id}-text`}
              type="search"
              className={control.control}
              value={query.text}
              onChange={(event) => set({text: event.target.value})}
            />
          </label>
          <label htmlFor={`${id}-era`}>
            <Translate id="timeline.era">时期</Translate>
            <select
              className={control.control}
              id={`${id}-era`}
              value={query.era}
              onChange={(event) => set({era: event.target.value})}
            >
              <option value="">{translate({id: 'timeline.any', message: '全部'})}</option>
              {view.eras.map((era) => (
                <option key={era.id} value={era.id}>
                  {era.name}
                </option>
              ))}
            </select>
          </label>
          <label htmlFor={`${id}-org`}>
            <Translate id="facts.organizations">机构</Translate>
            <select
              className={control.control}
              id={`${id}-org`}
              value={query.organization}
              onChange={(event) => set({organization: event.target.value})}
            >
              <option value="">{translate({id: 'timeline.any', message: '全部'})}</option>
              {view.organizations.map((organization) => (
                <option key={organization.id} value={organization.id}>
                  {organization.name}
                </option>
              ))}
            </select>
          </label>
          <label htmlFor={`${id}-open`}>
            <Translate id="facts.weights">权重</Translate>
            <select
              className={control.control}
              id={`${id}-open`}
              value={query.open}
              onChange={(event) => set({open: event.target.value as TimelineQuery['open']})}
            >
              <option value="">{translate({id: 'timeline.any', message: '全部'})}</option>
              <option value="open">{translate({id: 'facts.openWeights', message: '公开'})}</option>
              <option value="closed">{translate({id: 'facts.closedWeights', message: '未公开'})}</option>
            </select>
          </label>
          <label htmlFor={`${id}-order`}>
            <Translate id="timeline.order">顺序</Translate>
            <select
              className={control.control}
              id={`${id}-order`}
              value={query.order}
              onChange={(event) => set({order: event.target.value as TimelineQuery['order']})}
            >
              <option value="asc">{translate({id: 'timeline.oldestFirst', message: '从早到晚'})}</option>
              <option value="desc">{translate({id: 'timeline.newestFirst', message: '从晚到早'})}</option>
            </select>
          </label>
        </div>
        <Choices
          legend={translate({id: 'timeline.kind', message: '事件种类'})}
          values={kinds}
          chosen={query.kinds}
          label={eventKindLabel}
          onChange={(chosen) => set({kinds: chosen})}
        />
        <Choices
          legend={translate({id: 'facts.architecture', message: '架构'})}
          values={lanes}
          chosen={query.architectures}
          label={architectureLabel}
          onChange={(chosen) => set({architectures: chosen})}
        />
        {isFiltering(query) && (
          <button
            type="button"
            className="button button--secondary button--sm"
            onClick={() => onChange({...emptyQuery, order: query.order, model: query.model})}
          >
            <Translate id="timeline.clear">清除筛选</Translate>
          </button>
        )}
      </form>
    </details>
  );
}
