import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {computePosition, flip, offset, shift} from '@floating-ui/dom';
import {useEffect, useRef, useState, type ReactNode, type RefObject} from 'react';
import {createPortal} from 'react-dom';

import {formatSubject, type Format, type Subject} from './formats';
import ManualCopy from './ManualCopy';
import Menu from './Menu';
import {readPage} from './readPage';
import styles from './styles.module.css';

export type PanelProps = {
  button: RefObject<HTMLButtonElement | null>;
  id: string | undefined;
  name: string;
  open: boolean;
  onClose: () => void;
};

const messageTime = 4000; // ms

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the reader or the browser, or the page is not served securely.
    return false;
  }
}

/**
 * The menu of a copy button, what it says afterwards, and the text itself where the clipboard is
 * refused. It stands at the end of `main`, where no table or heading can clip it.
 */
export default function Panel({button, id, name, open, onClose}: PanelProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const box = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const state = `${open}${message}${refused !== null}`;

  useEffect(() => {
    if (!button.current || !box.current) return;
    const panel = box.current;
    void computePosition(button.current, panel, {
      placement: 'bottom-start',
      middleware: [offset(4), flip(), shift({padding: 8})],
    }).then(({x, y}) => {
      panel.style.setProperty('--panel-x', `${x}px`);
      panel.style.setProperty('--panel-y', `${y}px`);
    });
  }, [button, state]);

  useEffect(() => {
    if (!message) return undefined;
    const timer = window.setTimeout(() => setMessage(''), messageTime);
    return () => window.clearTimeout(timer);
  }, [message]);

  useEffect(() => {
    if (!open && refused === null) return undefined;
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      const inside = [box, button].some(({current}) => current?.contains(event.target as Node));
      if (event.type === 'pointerdown' && inside) return;
      setRefused(null);
      onClose();
      if (event.type === 'keydown') button.current?.focus();
    };
    const closing = ['pointerdown', 'keydown'];
    for (const type of closing) document.addEventListener(type, close);
    return () => {
      for (const type of closing) document.removeEventListener(type, close);
    };
  }, [open, refused, button, onClose]);

  const leave = (): void => {
    setRefused(null);
    onClose();
    button.current?.focus();
  };

  const choose = async (format: Format, subject: Subject): Promise<void> => {
    const text = formatSubject(format, subject);
    setMessage('');
    onClose();
    if (await writeClipboard(text)) {
      setMessage(translate({id: 'copyMenu.copied', message: '已复制'}));
      button.current?.focus();
    } else {
      setRefused(text);
    }
  };

  return createPortal(
    <div ref={box} className={styles.panel}>
      {open && (
        <Menu
          read={() => readPage(id, name, siteConfig.title)}
          onChoose={(format, subject) => void choose(format, subject)}
          onLeave={leave}
        />
      )}
      {refused !== null && <ManualCopy text={refused} onLeave={leave} />}
      <p role="status" className={styles.status}>
        {message}
      </p>
    </div>,
    document.querySelector('main') ?? document.body,
  );
}
