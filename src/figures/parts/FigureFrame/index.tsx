import Translate, {translate} from '@docusaurus/Translate';
import {useId, useRef, useState, type MouseEvent, type ReactNode} from 'react';

import {pictureOf} from '@site/src/ui/FigureTools/picture';
import {offer} from '@site/src/ui/offer';
import {soon} from '../useSetting';
import styles from './styles.module.css';
import type {FigureHandle} from './useFigureState';

type Props = {
  title: string;
  /** What to try, in one sentence. */
  tryThis: ReactNode;
  /** What the reader should have seen; folded. */
  seen: ReactNode;
  /** Where the numbers come from and how they are worked out; folded. */
  source: ReactNode;
  figure: Pick<FigureHandle, 'name' | 'reset' | 'search'>;
  /** What else has to go when the reader begins again. */
  onReset?: () => void;
  /** The picture: what goes into the downloaded file. */
  picture: ReactNode;
  /** What the reader sets, above the picture. */
  controls?: ReactNode;
  /** Words below the picture. */
  children?: ReactNode;
};

/** The frame around every figure that a reader can work, so that each of them is read in the same way. */
export default function FigureFrame(props: Props): ReactNode {
  const {title, tryThis, seen, source, figure, onReset, picture, controls, children} = props;
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [said, setSaid] = useState('');

  /** The address of this page with the figure as it is now. */
  const address = (): string => {
    const {pathname, search} = window.location;
    const id = frame.current?.closest('figure[id]')?.id;
    return `${pathname}${figure.search(search)}${id ? `#${id}` : ''}`;
  };

  const onLink = async (event: MouseEvent): Promise<void> => {
    event.preventDefault();
    // Whole, since a path that begins with two slashes would name a host.
    const written = window.location.origin + address();
    try {
      window.history.replaceState(window.history.state, '', written);
      await navigator.clipboard.writeText(written);
      setSaid(translate({id: 'figureFrame.link.copied', message: '链接已复制，也在地址栏里'}));
    } catch {
      // Without a secure context there is no clipboard, and a reader may refuse it.
      setSaid(translate({id: 'figureFrame.link.written', message: '链接已写进地址栏'}));
    }
  };

  const onDownload = (): void => {
    if (!stage.current) return;
    const text = pictureOf(stage.current, `${title} · ${window.location.host}${window.location.pathname}`);
    offer(new Blob([text], {type: 'image/svg+xml'}), `${figure.name}.svg`);
    setSaid(translate({id: 'figureFrame.download.done', message: '图已存为SVG'}));
  };

  return (
    <div ref={frame} role="group" aria-labelledby={titleId} className={styles.frame}>
      <p id={titleId} className={styles.title}>
        {title}
      </p>
      <p className={styles.try}>
        <strong>
          <Translate id="figureFrame.try">试一试</Translate>
        </strong>
        {tryThis}
      </p>
      {controls}
      <div ref={stage} className={styles.stage} data-stage="">
        {picture}
      </div>
      {children}
      <details className={styles.fold}>
        <summary>
          <Translate id="figureFrame.seen">应当看到什么</Translate>
        </summary>
        <div>{seen}</div>
      </details>
      <details className={styles.fold}>
        <summary>
          <Translate id="figureFrame.source">数据出处与算法</Translate>
        </summary>
        <div>{source}</div>
      </details>
      <div className={`needs-script ${styles.tools}`} data-files="">
        <button
          type="button"
          onClick={() =>
            soon(() => {
              figure.reset();
              onReset?.();
              setSaid(translate({id: 'figureFrame.reset.done', message: '已回到起点'}));
            })
          }
        >
          <Translate id="figureFrame.reset">重新开始</Translate>
        </button>
        <button type="button" onClick={(event) => void onLink(event)}>
          <Translate id="figureFrame.link">此状态的链接</Translate>
        </button>
        <button type="button" onClick={onDownload}>
          <Translate id="figureFrame.download">下载图（SVG）</Translate>
        </button>
        <span aria-live="polite">{said}</span>
      </div>
    </div>
  );
}
