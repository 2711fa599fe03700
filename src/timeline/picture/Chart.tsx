import {useMemo, useRef, type MouseEvent, type ReactNode} from 'react';

import {architectureLabel} from '@site/src/ui/words/architecture';
import type {TimelineView} from '../build/timelineView';
import {
  namesAt,
  namesForAll,
  nearestMark,
  pictureGeometry,
  weights,
  type Axis,
  type Orientation,
} from './geometry';
import type {Lineage} from './lineage';
import Mark from './Mark';
import {sizeText} from './sizeText';
import styles from './styles.module.css';

type Props = {
  view: TimelineView;
  orientation: Orientation;
  axis: Axis;
  /** Ids of the models that the filters leave; null while there are none. */
  wanted: ReadonlySet<string> | null;
  /** The lineage to draw: that of the model under the pointer, else of the one chosen. */
  lineage: Lineage | null;
  /** Measured width in pixels; 0 before that, and at build. */
  width: number;
  onSelect: (id: string) => void;
  onPeek: (id: string) => void;
};

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/**
 * The drawing. It is hidden from screen readers, which have the table, the chooser, the card and the list;
 * its marks are links, so that they work without JavaScript.
 */
export default function Chart({
  view,
  orientation,
  axis,
  wanted,
  lineage,
  width,
  onSelect,
  onPeek,
}: Props): ReactNode {
  const geometry = useMemo(() => pictureGeometry(view, orientation, axis), [view, orientation, axis]);
  const names = useMemo(() => {
    const weight = weights(view);
    const weigh = (id: string): number => {
      if (wanted && !wanted.has(id)) return 0;
      if (lineage?.id === id) return Infinity;
      if (lineage && !lineage.up.has(id) && !lineage.down.has(id)) return 0;
      return weight.get(id) ?? 0;
    };
    const plain = !wanted && !lineage;
    const placed =
      plain || width === 0
        ? namesForAll(geometry, orientation, weigh)
        : namesAt(geometry, orientation, width, weigh).map((name) => ({...name, from: 0}));
    return new Map(placed.map((name) => [name.id, name]));
  }, [geometry, orientation, view, wanted, lineage, width]);
  const at = useMemo(() => new Map(geometry.marks.map((mark) => [mark.model.id, mark])), [geometry]);
  const relation = (id: string): 'self' | 'ancestor' | 'descendant' | 'other' | undefined => {
    if (!lineage) return undefined;
    if (id === lineage.id) return 'self';
    if (lineage.up.has(id)) return 'ancestor';
    return lineage.down.has(id) ? 'descendant' : 'other';
  };
  const wide = orientation === 'wide';

  // Marks stand closer than a finger is wide: what is nearest is meant, not what was drawn last. A name is
  // part of its mark, but yields to a mark that it covers.
  const under = ({currentTarget, target, clientX, clientY}: MouseEvent<SVGSVGElement>): string => {
    const box = currentTarget.getBoundingClientRect();
    const place = {x: (clientX - box.left) / box.width, y: clientY - box.top};
    const named = (target as Element).closest<SVGElement>('[data-model]:not([data-out])');
    return nearestMark(geometry, place, box.width, wanted) ?? named?.dataset.model ?? '';
  };
  const peeked = useRef('');
  const peek = (id: string): void => {
    if (id === peeked.current) return;
    peeked.current = id;
    onPeek(id);
  };

  return (
    <svg
      className={styles.chart}
      data-orientation={orientation}
      data-waits=""
      width="100%"
      height={geometry.height}
      onClick={(event) => {
        const id = under(event);
        // Another tab or window is what the reader asked for.
        if (!id || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onSelect(id);
      }}
      onPointerMove={(event) => event.pointerType === 'mouse' && peek(under(event))}
      onPointerLeave={() => peek('')}
      aria-hidden="true"
      focusable="false"
    >
      {geometry.bands.map(({id, x, width: size, y, height}) => (
        <rect
          key={id}
          data-era={id}
          className={styles.band}
          x={percent(x)}
          y={y}
          width={percent(size)}
          height={height}
        />
      ))}
      {geometry.years.map(({year, x, y}) => (
        <g key={year} className={styles.year}>
          {wide ? (
            <line x1={percent(x)} x2={percent(x)} y1={0} y2={geometry.height} />
          ) : (
            <line x1="0" x2="100%" y1={y} y2={y} />
          )}
          <text x={percent(x)} y={wide ? y : y + 14} dx={wide ? 3 : 0}>
            {year}
          </text>
        </g>
      ))}
      {geometry.lanes.map(({architecture, x, y, width: size}) => (
        <g key={architecture} className={styles.lane}>
          {wide ? (
            <line x1="0" x2="100%" y1={y} y2={y} />
          ) : (
            <line x1={percent(x)} x2={percent(x)} y1={0} y2={geometry.height} data-size={size} />
          )}
          {wide && (
            <text x="0" y={y + 12} dx={4}>
              {architectureLabel(architecture)}
            </text>
          )}
        </g>
      ))}
      {geometry.sizes.map(({parameters, x, y}) => (
        <g key={parameters ?? 'unknown'} className={styles.lane}>
          {wide ? (
            <line x1="0" x2="100%" y1={y} y2={y} />
          ) : (
            <line x1={percent(x)} x2={percent(x)} y1={0} y2={geometry.height} />
          )}
          <text x={percent(x)} y={wide ? y - 3 : 14} dx={wide ? 4 : 2}>
            {sizeText(parameters)}
          </text>
        </g>
      ))}
      {lineage?.links.map(({from, to, how}) => {
        const [a, b] = [at.get(from), at.get(to)];
        return (
          a &&
          b && (
            <line
              key={`${from} ${to}`}
              className={styles.derivation}
              data-how={how}
              x1={percent(a.x)}
              y1={a.y}
              x2={percent(b.x)}
              y2={b.y}
            />
          )
        );
      })}
      {geometry.marks.map(({model, x, y}) => (
        <Mark
          key={model.id}
          model={model}
          x={percent(x)}
          y={y}
          name={names.get(model.id)}
          out={wanted !== null && !wanted.has(model.id)}
          relation={relation(model.id)}
        />
      ))}
    </svg>
  );
}
