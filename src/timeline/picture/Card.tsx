import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useMemo, type CSSProperties, type ReactNode} from 'react';

import PartialDate from '@site/src/ui/PartialDate';
import Verdict from '@site/src/ui/Verdict';
import {architectureLabel} from '@site/src/ui/words/architecture';
import {derivationLabel} from '@site/src/ui/words/derivation';
import {listed} from '@site/src/ui/words/list';
import type {TimelineModel, TimelineView} from '../build/timelineView';
import {lineageOf, lineageTree} from './lineage';
import LineageTree from './LineageTree';
import styles from './card.module.css';

type Props = {
  model: TimelineModel;
  view: TimelineView;
  /** Where its mark is: the share of the width, and pixels from the top of the drawing. */
  place: {x: number; y: number};
  onSelect: (id: string) => void;
};

type Relative = {model: TimelineModel; how: TimelineModel['derivedFrom'][number]['how']};

/** Longer families start folded. */
const longTree = 12;

/** What the picture says of the model chosen, at its mark; on a narrow screen at the foot of the window. */
export default function Card({model, view, place, onSelect}: Props): ReactNode {
  const byId = useMemo(() => new Map(view.models.map((each) => [each.id, each])), [view]);
  const names = useMemo(() => new Map(view.models.map(({id, name}) => [id, name])), [view]);
  const makers = new Map(view.organizations.map(({id, name}) => [id, name]));
  const lineage = useMemo(() => lineageOf(model.id, view.models), [model, view]);
  const parents = model.derivedFrom.flatMap(({id, how}): Relative[] => {
    const parent = byId.get(id);
    return parent ? [{model: parent, how}] : [];
  });
  const children = view.models.flatMap((each): Relative[] =>
    each.derivedFrom.filter(({id}) => id === model.id).map(({how}) => ({model: each, how})),
  );

  const relatives = (label: string, list: Relative[]): ReactNode =>
    list.length > 0 && (
      <div className={styles.relatives}>
        <b>{label}</b>
        <ul>
          {list.map((relative) => (
            <li key={relative.model.id}>
              <button type="button" onClick={() => onSelect(relative.model.id)}>
                {relative.model.name}
              </button>{' '}
              <small>
                {derivationLabel(relative.how)} · {relative.model.date.slice(0, 4)}
              </small>
            </li>
          ))}
        </ul>
      </div>
    );

  return (
    <section
      className={styles.card}
      style={{'--x': place.x, '--y': `${place.y}px`} as CSSProperties}
      data-side={place.x > 0.5 ? 'left' : 'right'}
      aria-labelledby="chosen-model"
    >
      <header>
        <h2 id="chosen-model">
          <span role="status">{model.name}</span>
        </h2>
        <button
          type="button"
          className={styles.close}
          aria-label={translate({id: 'timeline.closeCard', message: '关闭'})}
          onClick={() => onSelect('')}
        >
          ×
        </button>
      </header>
      <p>
        <PartialDate value={model.date} /> · {listed(model.organizations.map((id) => makers.get(id) ?? id))}
      </p>
      <p>
        {architectureLabel(model.architecture)} · {model.parameters}
      </p>
      {model.verdicts.length > 0 && (
        <p className={styles.verdicts}>
          {model.verdicts.map((verdict) => (
            <Link key={verdict} to={`/licenses/#${model.id}`}>
              <Verdict value={verdict} />
            </Link>
          ))}
        </p>
      )}
      {relatives(translate({id: 'modelPage.parents', message: '来自'}), parents)}
      {relatives(translate({id: 'modelPage.children', message: '衍生出'}), children)}
      {(['up', 'down'] as const).map(
        (direction) =>
          lineage[direction].size > (direction === 'up' ? parents : children).length && (
            // A tree of its own for each model, so that one opened does not leave the next one open.
            <details key={`${model.id} ${direction}`} open={lineage[direction].size <= longTree}>
              <summary>
                {direction === 'up' ? (
                  <Translate id="timeline.ancestors" values={{count: lineage.up.size}}>
                    {'来历（{count}）'}
                  </Translate>
                ) : (
                  <Translate id="timeline.descendants" values={{count: lineage.down.size}}>
                    {'后代（{count}）'}
                  </Translate>
                )}
              </summary>
              <LineageTree branches={lineageTree(model.id, view.models, direction)} names={names} />
            </details>
          ),
      )}
      <p>
        <Link to={`/models/${model.id}/`}>
          <Translate id="timeline.modelPage">模型页：事实、事件与出处</Translate>
        </Link>
      </p>
    </section>
  );
}
