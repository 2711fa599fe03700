import type {ReactNode} from 'react';

import styles from './styles.module.css';

export type Bar = {
  key: string;
  name: ReactNode;
  /** Share of the full length, 0 to 1; below 0 it runs the other way. */
  share: number;
  text: string;
  look?: 'now' | 'soft';
  lang?: string;
};

type Props = {
  label: string;
  bars: readonly Bar[];
};

/** Numbers with their lengths, a line each. */
export default function Bars({label, bars}: Props): ReactNode {
  return (
    <ol role="list" aria-label={label} className={styles.bars}>
      {bars.map(({key, name, share, text, look, lang}) => (
        <li key={key} data-look={look}>
          <span className={styles.name} lang={lang}>
            {name}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              data-negative={share < 0}
              style={{inlineSize: `${Math.round(Math.min(1, Math.abs(share)) * 1000) / 10}%`}}
            />
          </span>
          <span className={styles.value}>{text}</span>
        </li>
      ))}
    </ol>
  );
}
