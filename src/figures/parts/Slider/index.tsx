import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';

import {useSetting} from '../useSetting';
import styles from './styles.module.css';

type Props = {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** What the value means, in words: shown, and read instead of the bare number. */
  text: string;
  onChange: (value: number) => void;
};

/** A range with its name and value. Where it can do nothing, without JavaScript, it is not shown. */
export default function Slider({label, min, max, step, value, text, onChange}: Props): ReactNode {
  const isReady = useIsBrowser();
  const [shown, set] = useSetting(value, onChange);
  return (
    <label className={styles.slider}>
      <span>{label}</span> <strong>{text}</strong>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={shown}
        aria-label={label}
        aria-valuetext={text}
        disabled={!isReady}
        autoComplete="off"
        onChange={(event) => set(event.target.valueAsNumber)}
      />
    </label>
  );
}
