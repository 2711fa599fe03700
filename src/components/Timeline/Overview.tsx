import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useId, useMemo, useState, type ReactNode} from 'react';

import {derivationLabel} from '@site/src/labels/derivation';
import {ancestors, descendants} from './lineage';
import OverviewChart from './OverviewChart';
import type {TimelineView} from './view';
import styles from './styles.module.css';

type Props = {
  view: TimelineView;
  /** Id of the model whose lineage is shown; empty for none. */
  selected: string;
  onSelect: (id: string) => void;
};

/** The picture above the list: every model on a time axis, and the lineage of one chosen. */
export default function Overview({view, selected, onSelect}: Props): ReactNode {
  const id = useId();
  // What the pointer is over is drawn without being chosen: only a choice goes into the address.
  const [peeked, setPeeked] = useState('');
  const chart = {view, selected, shown: peeked || selected, onSelect, onPeek: setPeeked};
  const model = view.models.find((each) => each.id === selected);
  const names = useMemo(() => new Map(view.models.map((each) => [each.id, each.name])), [view]);
  const up = model ? ancestors(model.id, view.models) : [];
  const down = model ? descendants(model.id, view.models) : [];
  const links = (ids: string[]): ReactNode =>
    ids.map((other, index) => (
      <span key={other}>
        {index > 0 && ' · '}
        <Link to={`/models/${other}/`}>{names.get(other) ?? other}</Link>
      </span>
    ));

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
        <p className={styles.chooser}>
          <label htmlFor={id}>
            <Translate id="timeline.lineage">看一个模型的来历与后代</Translate>
          </label>
          <select id={id} value={selected} onChange={(event) => onSelect(event.target.value)}>
            <option value="">{translate({id: 'timeline.noModel', message: '不选'})}</option>
            {view.models.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </p>
        {model && (
          <div aria-live="polite" className={styles.lineage}>
            <p>
              <strong>
                <Link to={`/models/${model.id}/`}>{model.name}</Link>
              </strong>
              {model.derivedFrom.map((parent) => (
                <span key={parent.id}>
                  {' · '}
                  {derivationLabel(parent.how)}
                  {' ← '}
                  <Link to={`/models/${parent.id}/`}>{names.get(parent.id) ?? parent.id}</Link>
                </span>
              ))}
            </p>
            <p>
              <Translate id="timeline.ancestors" values={{count: up.length}}>
                {'来历（{count}）'}
              </Translate>{' '}
              {links(up)}
            </p>
            <p>
              <Translate id="timeline.descendants" values={{count: down.length}}>
                {'后代（{count}）'}
              </Translate>{' '}
              {links(down)}
            </p>
          </div>
        )}
      </figcaption>
    </figure>
  );
}
