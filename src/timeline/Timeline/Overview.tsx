import Translate, {translate} from '@docusaurus/Translate';
import {useCallback, useId, useMemo, useState, type ReactNode} from 'react';

import CensusTable from './CensusTable';
import {lineageOf} from './lineage';
import LineagePanel from './LineagePanel';
import OverviewChart from './OverviewChart';
import type {TimelineView} from '../build/timelineView';
import control from './control.module.css';
import styles from './overview.module.css';

type Props = {
  view: TimelineView;
  /** Id of the model whose lineage is shown; empty for none. */
  selected: string;
  /** Chooses a model, or none. Its identity must not change, or the drawing is made anew each time. */
  onSelect: (id: string) => void;
};

/** The picture above the list: every model on a time axis, and the lineage of one chosen. */
export default function Overview({view, selected, onSelect}: Props): ReactNode {
  const id = useId();
  // What the pointer is over is drawn without being chosen: only a choice goes into the address.
  const [peeked, setPeeked] = useState('');
  const press = useCallback(
    (pressed: string) => onSelect(pressed === selected ? '' : pressed),
    [onSelect, selected],
  );
  const shown = peeked || selected;
  const lineage = useMemo(() => (shown ? lineageOf(shown, view.models) : null), [shown, view]);
  const chart = {view, lineage, onSelect: press, onPeek: setPeeked};
  const model = view.models.find((each) => each.id === selected);

  return (
    <figure id="overview" className={styles.overview}>
      <OverviewChart {...chart} vertical={false} />
      <OverviewChart {...chart} vertical />
      <figcaption>
        <p>
          <Translate
            id="timeline.caption"
            values={{count: view.models.length, open: view.models.filter(({open}) => open).length}}
          >
            {
              '{count}个模型按首次公开的日期排在时间轴上，比例一致；每一道是一种架构，底色分出三个时期。实心是权重公开的模型（{open}个），空心是未公开的，方块没有权重可言。下方列表逐一写明。'
            }
          </Translate>
        </p>
        <CensusTable view={view} />
        <p className={`needs-script ${styles.chooser}`}>
          <label htmlFor={id}>
            <Translate id="timeline.lineage">看一个模型的来历与后代</Translate>
          </label>
          <select
            id={id}
            className={control.control}
            value={selected}
            onChange={(event) => onSelect(event.target.value)}
          >
            <option value="">{translate({id: 'timeline.noModel', message: '不选'})}</option>
            {view.models.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </p>
        {model && <LineagePanel model={model} models={view.models} />}
      </figcaption>
    </figure>
  );
}
