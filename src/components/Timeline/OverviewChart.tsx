import Link from '@docusaurus/Link';
import {useMemo, type ReactNode} from 'react';

import {architectureLabel} from '@site/src/labels/architecture';
import {layoutOverview, yearsBetween} from './layout';
import {ancestors, descendants, lineageLinks} from './lineage';
import type {TimelineModel, TimelineView} from './view';
import styles from './styles.module.css';

type Props = {
  view: TimelineView;
  /** Model chosen by the reader; empty for none. */
  selected: string;
  /** Model whose lineage is drawn: the one under the pointer, else the one chosen. */
  shown: string;
  onSelect: (id: string) => void;
  /** The pointer is over a model, or over none any more. */
  onPeek: (id: string) => void;
  /** Time runs down instead of to the right; for narrow screens. */
  vertical: boolean;
};

const radius = 4.5;
/** Least distance of two marks in a row, and of two rows. */
const gap = 11;

const sizes = {
  false: {length: 1000, head: 92, labels: 22},
  true: {length: 1150, head: 40, labels: 104},
};

/** Relation of a model to the chosen one; it decides how its mark looks. */
function relation(id: string, selected: string, up: Set<string>, down: Set<string>): string | undefined {
  if (!selected) return undefined;
  if (id === selected) return 'self';
  if (up.has(id)) return 'ancestor';
  return down.has(id) ? 'descendant' : 'other';
}

/**
 * The overview as a drawing. It is hidden from screen readers, which have the caption, the chooser and
 * the list; its marks are links so that they work without JavaScript.
 */
export default function OverviewChart({view, selected, shown, onSelect, onPeek, vertical}: Props): ReactNode {
  const {length, head, labels} = sizes[`${vertical}`];
  const from = `${view.eras[0]?.from.slice(0, 4) ?? '2013'}-01-01`;
  const layout = useMemo(
    () => layoutOverview(view.models, {from, until: view.until, length, gap}),
    [view, from, length],
  );
  const models = useMemo(() => new Map(view.models.map((model) => [model.id, model])), [view]);
  const up = new Set(shown ? ancestors(shown, view.models) : []);
  const down = new Set(shown ? descendants(shown, view.models) : []);
  const places = new Map(layout.marks.map((mark) => [mark.id, mark]));

  // One drawing, two ways up: time to the right, or down.
  const across = (layout.rows + layout.lanes.length + 1) * gap;
  const rowOf = (row: number): number => {
    const lane = layout.lanes.findIndex(({firstRow, rows}) => row >= firstRow && row < firstRow + rows);
    const start = vertical ? head : labels;
    return start + (row + lane + 1) * gap;
  };
  const width = vertical ? head + across : head + length + 12;
  const height = vertical ? labels + length + 12 : labels + across;
  const at = (id: string): {x: number; y: number} | null => {
    const mark = places.get(id);
    if (!mark) return null;
    return vertical
      ? {x: rowOf(mark.row), y: labels + mark.along}
      : {x: head + mark.along, y: rowOf(mark.row)};
  };
  const axisPoint = (date: string): number => (vertical ? labels : head) + layout.place(date);

  return (
    <svg
      className={styles.chart}
      data-vertical={vertical}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {view.eras.map((era, index) => {
        const start = axisPoint(index === 0 ? from : era.from);
        const end = axisPoint(view.eras[index + 1]?.from ?? view.until);
        return (
          <rect
            key={era.id}
            className={styles.band}
            data-era={era.id}
            x={vertical ? head : start}
            y={vertical ? start : labels}
            width={vertical ? width - head : end - start}
            height={vertical ? end - start : height - labels}
          />
        );
      })}
      {yearsBetween(from, view.until).map((year) => {
        const place = axisPoint(`${year}-01-01`);
        return (
          <text key={year} className={styles.tick} x={vertical ? 0 : place} y={vertical ? place + 10 : 14}>
            {year}
          </text>
        );
      })}
      {layout.lanes.map(({architecture, firstRow, rows}) => {
        const middle = (rowOf(firstRow) + rowOf(firstRow + rows - 1)) / 2;
        return (
          <text
            key={architecture}
            className={styles.lane}
            x={vertical ? middle : head - 8}
            y={vertical ? labels - 8 : middle + 4}
            textAnchor={vertical ? 'start' : 'end'}
            transform={vertical ? `rotate(-60 ${middle} ${labels - 8})` : undefined}
          >
            {architectureLabel(architecture)}
          </text>
        );
      })}
      {shown &&
        lineageLinks(shown, view.models).map(({from: parent, to: child}) => {
          const a = at(parent);
          const b = at(child);
          if (!a || !b) return null;
          const bend = vertical
            ? `C${a.x} ${(a.y + b.y) / 2} ${b.x} ${(a.y + b.y) / 2}`
            : `C${(a.x + b.x) / 2} ${a.y} ${(a.x + b.x) / 2} ${b.y}`;
          return (
            <path
              key={`${parent} ${child}`}
              className={styles.derivation}
              d={`M${a.x} ${a.y}${bend} ${b.x} ${b.y}`}
            />
          );
        })}
      {layout.marks.map(({id}) => {
        const place = at(id);
        const model = models.get(id);
        if (!place || !model) return null;
        return (
          <Mark
            key={id}
            model={model}
            place={place}
            relation={relation(id, shown, up, down)}
            onSelect={() => onSelect(id === selected ? '' : id)}
            onPeek={onPeek}
          />
        );
      })}
    </svg>
  );
}

type MarkProps = {
  model: TimelineModel;
  place: {x: number; y: number};
  relation: string | undefined;
  onSelect: () => void;
  onPeek: (id: string) => void;
};

function Mark({model, place: {x, y}, relation: related, onSelect, onPeek}: MarkProps): ReactNode {
  const side = radius * 1.7;
  return (
    <Link
      to={`/models/${model.id}/`}
      tabIndex={-1}
      className={styles.mark}
      data-open={String(model.open)}
      data-relation={related}
      onClick={(event) => {
        // Another tab or window is what the reader asked for.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onSelect();
      }}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onPeek(model.id)}
      onPointerLeave={() => onPeek('')}
    >
      <title>{`${model.name} · ${model.date}`}</title>
      {model.open === null ? (
        <rect x={x - side / 2} y={y - side / 2} width={side} height={side} />
      ) : (
        <circle cx={x} cy={y} r={radius} />
      )}
      {related === 'self' && (
        <text x={x} y={y - 9} textAnchor="middle">
          {model.name}
        </text>
      )}
    </Link>
  );
}
