import {translate} from '@docusaurus/Translate';
import {useCallback, useEffect, useMemo, useRef, useState, type ReactNode} from 'react';

import {derivations} from '@site/src/data/vocabulary';
import {whenResized} from '@site/src/document/browser';
import {derivationLabel} from '@site/src/ui/words/derivation';
import {architectureLabel} from '@site/src/ui/words/architecture';
import type {TimelineView} from '../build/timelineView';
import Card from './Card';
import Chart from './Chart';
import {pictureGeometry, type Axis} from './geometry';
import {lineageOf} from './lineage';
import styles from './styles.module.css';

type Props = {
  view: TimelineView;
  axis: Axis;
  /** Ids of the models that the filters leave; null while there are none. */
  wanted: ReadonlySet<string> | null;
  /** Id of the model whose lineage is shown; empty for none. */
  selected: string;
  /** Chooses a model, or none (empty). Its identity must not change. */
  onSelect: (id: string) => void;
};

/** Below it time runs down. The same width stands in the style sheet. */
const narrow = 700;

/** The picture: every model on a time axis drawn to scale, and the lineage of one, told beside it. */
export default function Picture({view, axis, wanted, selected, onSelect}: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // What the pointer is over is drawn without being chosen: only a choice goes into the address.
  const [peeked, setPeeked] = useState('');

  useEffect(() => {
    const box = frame.current;
    return box ? whenResized([box], () => setWidth(box.clientWidth)) : undefined;
  }, []);

  useEffect(() => {
    if (!selected) return undefined;
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onSelect('');
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [selected, onSelect]);

  const press = useCallback((id: string) => onSelect(id === selected ? '' : id), [onSelect, selected]);
  const shown = peeked || selected;
  const lineage = useMemo(() => (shown ? lineageOf(shown, view.models) : null), [shown, view]);
  const model = view.models.find((each) => each.id === selected);
  const orientation = width > 0 && width < narrow - 40 ? 'tall' : 'wide';
  const place = useMemo(
    () => pictureGeometry(view, orientation, axis).marks.find((mark) => mark.model.id === selected),
    [view, orientation, axis, selected],
  );
  const tallLanes = useMemo(() => pictureGeometry(view, 'tall', 'lanes').lanes, [view]);
  const kinds = derivations.filter((how) => lineage?.links.some((link) => link.how === how));
  const chart = {view, axis, wanted, lineage, width, onSelect: press, onPeek: setPeeked};

  return (
    <div className={styles.picture}>
      {axis === 'lanes' && (
        <ol className={styles.heads} aria-hidden="true">
          {tallLanes.map(({architecture, x, width: size}) => (
            <li key={architecture} style={{left: `${(x + size / 2) * 100}%`}}>
              {architectureLabel(architecture)}
            </li>
          ))}
        </ol>
      )}
      <div className={styles.frame} data-chosen={model ? '' : undefined}>
        <div ref={frame} className={styles.drawing}>
          <Chart {...chart} orientation="wide" />
          <Chart {...chart} orientation="tall" />
        </div>
        {model && place && <Card model={model} view={view} place={place} onSelect={onSelect} />}
      </div>
      <p className={styles.legend}>
        <span data-open="true">{translate({id: 'timeline.legend.open', message: '权重公开'})}</span>
        <span data-open="false">{translate({id: 'timeline.legend.closed', message: '权重未公开'})}</span>
        {kinds.map((how) => (
          <span key={how} data-how={how}>
            {derivationLabel(how)}
          </span>
        ))}
      </p>
    </div>
  );
}
