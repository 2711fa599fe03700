import {memo, useMemo, type ReactNode} from 'react';

import {architectureLabel} from '@site/src/ui/words/architecture';
import {labelSize, overviewGeometry, slant} from './geometry';
import type {Lineage} from './lineage';
import Mark from './Mark';
import type {TimelineView} from '../build/timelineView';
import styles from './overview.module.css';

type Props = {
  view: TimelineView;
  /** The lineage to draw: that of the model under the pointer, else of the one chosen. */
  lineage: Lineage | null;
  /** A reader has pressed a model's mark. */
  onSelect: (id: string) => void;
  /** The pointer is over a model, or over none any more (empty). */
  onPeek: (id: string) => void;
  /** Time runs down instead of to the right; for narrow screens. */
  vertical: boolean;
};

/**
 * The overview as a drawing. It is hidden from screen readers, which have the caption, the table, the
 * chooser and the list; its marks are links so that they work without JavaScript.
 */
function OverviewChart({view, lineage, onSelect, onPeek, vertical}: Props): ReactNode {
  const geometry = useMemo(() => overviewGeometry(view, vertical, architectureLabel), [view, vertical]);
  const names = new Map(geometry.names(lineage).map((name) => [name.id, name]));
  const relation = (id: string): 'self' | 'ancestor' | 'descendant' | 'other' | undefined => {
    if (!lineage) return undefined;
    if (id === lineage.id) return 'self';
    if (lineage.up.has(id)) return 'ancestor';
    return lineage.down.has(id) ? 'descendant' : 'other';
  };

  return (
    <svg
      className={styles.chart}
      data-vertical={vertical}
      fontSize={labelSize}
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {geometry.bands.map(({id, name, label, ...box}) => (
        <g key={id} data-era={id} className={styles.band}>
          <rect {...box} />
          <text
            {...label}
            transform={vertical ? `rotate(90 ${label.x} ${label.y})` : undefined}
            dy={vertical ? 4 : 0}
          >
            {name}
          </text>
        </g>
      ))}
      {geometry.years.map(({year, ...place}) => (
        <text key={year} className={styles.tick} {...place}>
          {year}
        </text>
      ))}
      {geometry.lanes.map(({architecture, ...place}) => (
        <text
          key={architecture}
          className={styles.lane}
          {...place}
          textAnchor={vertical ? 'start' : 'end'}
          transform={vertical ? `rotate(${-slant} ${place.x} ${place.y})` : undefined}
        >
          {architectureLabel(architecture)}
        </text>
      ))}
      {lineage?.links.map(({from, to}) => (
        <path key={`${from} ${to}`} className={styles.derivation} d={geometry.link(from, to)} />
      ))}
      {geometry.marks.map(({model, ...place}) => (
        <Mark
          key={model.id}
          model={model}
          place={place}
          name={names.get(model.id)}
          relation={relation(model.id)}
          onSelect={() => onSelect(model.id)}
          onPeek={(over) => onPeek(over ? model.id : '')}
        />
      ))}
    </svg>
  );
}

// Typing into the filters below leaves the drawing as it is.
export default memo(OverviewChart);
