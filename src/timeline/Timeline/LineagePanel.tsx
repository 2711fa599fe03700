import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';

import {lineageOf, lineageTree} from './lineage';
import LineageTree from './LineageTree';
import type {TimelineModel} from '../build/timelineView';
import styles from './overview.module.css';

type Props = {model: TimelineModel; models: TimelineModel[]};

/** Longer trees start closed, so that the list of events stays in reach. */
const longTree = 20;

/** The lineage of one model in words: how many relatives, then the two trees. */
export default function LineagePanel({model, models}: Props): ReactNode {
  const names = useMemo(() => new Map(models.map(({id, name}) => [id, name])), [models]);
  const {up, down} = useMemo(() => lineageOf(model.id, models), [model, models]);
  const counts = {up: up.size, down: down.size};
  return (
    <div className={styles.lineage}>
      <p role="status">
        <Translate
          id="timeline.lineageCount"
          values={{model: <Link to={`/models/${model.id}/`}>{model.name}</Link>, ...counts}}
        >
          {'{model}：上溯{up}个模型，往下{down}个。'}
        </Translate>
      </p>
      {(['up', 'down'] as const).map(
        (direction) =>
          counts[direction] > 0 && (
            // A tree of its own for each model, so that one opened does not leave the next one open.
            <details key={`${model.id} ${direction}`} open={counts[direction] <= longTree}>
              <summary>
                {direction === 'up' ? (
                  <Translate id="timeline.ancestors" values={{count: counts.up}}>
                    {'来历（{count}）'}
                  </Translate>
                ) : (
                  <Translate id="timeline.descendants" values={{count: counts.down}}>
                    {'后代（{count}）'}
                  </Translate>
                )}
              </summary>
              <LineageTree branches={lineageTree(model.id, models, direction)} names={names} />
            </details>
          ),
      )}
    </div>
  );
}
