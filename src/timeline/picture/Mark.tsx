import Link from '@docusaurus/Link';
import {memo, type ReactNode} from 'react';

import type {TimelineModel} from '../build/timelineView';
import {nameSize, radius, reach} from './geometry';
import type {PlacedName} from './names';
import styles from './styles.module.css';

type Props = {
  model: TimelineModel;
  /** Place across, a percentage; down, in pixels. */
  x: string;
  y: number;
  /** Where its name stands and from which width on; absent where there is no room for it. */
  name: (PlacedName & {from: number}) | undefined;
  /** Whether the filters leave it out. */
  out: boolean;
  /** What it is to the model whose lineage is drawn; absent when none is. */
  relation: 'self' | 'ancestor' | 'descendant' | 'other' | undefined;
};

/** A model in the picture. A press chooses it (see `Chart`); without JavaScript it is a link to its page. */
function Mark({model, x, y, name, out, relation}: Props): ReactNode {
  const {id, open} = model;
  return (
    <Link
      to={`/models/${id}/`}
      // The chooser and the list hold the same; two hundred tab stops on the way there help nobody.
      tabIndex={-1}
      className={styles.mark}
      data-open={String(open)}
      data-relation={relation}
      data-out={out ? '' : undefined}
      data-model={id}
    >
      <circle className={styles.touch} cx={x} cy={y} r={reach} />
      <circle cx={x} cy={y} r={open === null ? radius - 1 : radius} />
      {name && (
        <text
          x={x}
          y={y + nameSize * 0.36}
          dx={name.side === 'right' ? radius + 2 : -radius - 2}
          textAnchor={name.side === 'right' ? 'start' : 'end'}
          data-from={name.from || undefined}
        >
          {model.name}
        </text>
      )}
    </Link>
  );
}

export default memo(Mark);
