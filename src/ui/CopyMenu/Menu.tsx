import {translate} from '@docusaurus/Translate';
import {useEffect, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';

import {formats, titleOf, type Format, type Subject} from './formats';
import {formatLabel} from './labels';
import styles from './styles.module.css';

type Props = {
  /** Reads what is to be copied; called once, before the focus leaves a selection. */
  read: () => Subject;
  onChoose: (format: Format, subject: Subject) => void;
  /** Called when the reader goes on without a choice. */
  onLeave: () => void;
};

/** The ways to copy a place: arrows move, Enter chooses, Tab leaves. */
export default function Menu({read, onChoose, onLeave}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const [subject] = useState(read);

  useEffect(() => {
    list.current?.querySelector('button')?.focus({preventScroll: true});
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    // Tab goes on from the button.
    if (event.key === 'Tab') onLeave();
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    items[step % items.length]?.focus();
  };

  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      className={styles.menu}
      aria-label={translate({id: 'copyMenu.menu', message: '复制「{title}」'}, {title: titleOf(subject)})}
      onKeyDown={onKeyDown}
    >
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(format, subject)}
        >
          {formatLabel(format)}
        </button>
      ))}
    </div>
  );
}
