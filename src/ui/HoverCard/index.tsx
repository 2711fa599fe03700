import Link from '@docusaurus/Link';
import {useEffect, useId, useRef, useState, type ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** Where the link leads; the card only shows early what is there. */
  to: string;
  /** Accessible name where the text alone says too little. */
  label?: string;
  className?: string;
  /** Content of the card, asked for when it opens. */
  card: () => ReactNode;
  children: ReactNode;
};

const openDelay = 120; // ms: a pointer that merely passes opens nothing
const closeDelay = 160; // ms: time to move from the link into the card

/**
 * A link that shows a card on hover, focus and tap. The first tap opens the card, the second
 * follows the link; Esc closes. Without JavaScript it is a plain link.
 */
export default function HoverCard({to, label, className, card, children}: Props): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  const timer = useRef<number>(undefined);
  const touched = useRef(false);

  const schedule = (next: boolean, delay: number): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(next), delay);
  };

  useEffect(() => () => window.clearTimeout(timer.current), []);

  useEffect(() => {
    if (!open || !anchor.current || !panel.current) return undefined;
    const link = anchor.current;
    const box = panel.current;
    let abandoned = false;
    // Loaded with the first card only: pages stay light for those who just read.
    void import('@floating-ui/dom').then(async ({computePosition, flip, offset, shift}) => {
      const {x, y} = await computePosition(link, box, {
        placement: 'bottom-start',
        strategy: 'fixed',
        middleware: [offset(6), flip(), shift({padding: 12})],
      });
      if (abandoned) return;
      box.style.setProperty('--card-x', `${x}px`);
      box.style.setProperty('--card-y', `${y}px`);
      box.dataset.placed = 'true';
    });
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      if (event.type === 'pointerdown' && link.contains(event.target as Node)) return;
      setOpen(false);
    };
    const closing = ['keydown', 'pointerdown', 'scroll'];
    for (const type of closing) document.addEventListener(type, close, {passive: true});
    return () => {
      abandoned = true;
      for (const type of closing) document.removeEventListener(type, close);
    };
  }, [open]);

  return (
    <span
      ref={anchor}
      onPointerEnter={(event) => event.pointerType === 'mouse' && schedule(true, openDelay)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && schedule(false, closeDelay)}
      onPointerDown={(event) => {
        touched.current = event.pointerType !== 'mouse';
      }}
      onBlur={() => schedule(false, closeDelay)}
    >
      <Link
        to={to}
        className={className}
        aria-label={label}
        aria-describedby={open ? id : undefined}
        onFocus={() => !touched.current && schedule(true, openDelay)}
        onClick={(event) => {
          if (!touched.current || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </Link>
      {open && (
        <span ref={panel} id={id} role="tooltip" className={styles.card}>
          {card()}
        </span>
      )}
    </span>
  );
}
