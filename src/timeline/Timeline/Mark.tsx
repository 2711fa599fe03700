import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

import {nameSize, radius, type Point} from './geometry';
import type {PlacedName} from './names';
import type {TimelineModel} from '../build/timelineView';
import styles from './overview.module.css';

type Props = {
  model: TimelineModel;
  place: Point;
  /** Where its name stands; absent where there is no room for it. */
  name: PlacedName | undefined;
  /** What it is to the model whose lineage is drawn; absent when none is. */
  relation: 'self' | 'ancestor' | 'descendant' | 'other' | undefined;
  onSelect: () => void;
  /** The pointer is over the mark (`true`), or has left it. */
  onPeek: (over: boolean) => void;
};

/** A model in the overview. A press chooses it; without JavaScript it is a link to its page. */
export default function Mark({model, place: {x, y}, name, relation, onSelect, onPeek}: Props): ReactNode {
  const side = radius * 1.7;
  return (
    <Link
      to={`/models/${model.id}/`}
      // The list and the chooser below hold the same; a hundred tab stops on the way there help nobody.
      tabIndex={-1}
      className={styles.mark}
      data-open={String(model.open)}
      data-relation={relation}
      onClick={(event) => {
        // Another tab or window is what the reader asked for.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onSelect();
      }}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onPeek(true)}
      onPointerLeave={() => onPeek(false)}
    >
      <title>{`${model.name} · ${model.date}`}</title>
      {model.open === null ? (
        <rect x={x - side / 2} y={y - side / 2} width={side} height={side} />
      ) : (
        <circle cx={x} cy={y} r={radius} />
      )}
      {name && (
        <text x={name.x} y={name.y + nameSize * 0.36} textAnchor={name.anchor} fontSize={nameSize}>
          {model.name}
        </text>
      )}
    </Link>
  );
}
