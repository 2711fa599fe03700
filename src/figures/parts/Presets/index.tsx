import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, type ReactNode} from 'react';

import {useSetting} from '../useSetting';
import styles from './styles.module.css';

type Props<Value extends string | number> = {
  label: string;
  options: readonly {value: Value; text: string}[];
  /** The value set now; the button that stands for it, if any, is shown as pressed. */
  value: Value;
  onChange: (value: Value) => void;
};

/** Buttons that set a figure to values worth looking at. */
export default function Presets<Value extends string | number>({
  label,
  options,
  value,
  onChange,
}: Props<Value>): ReactNode {
  const id = useId();
  const isReady = useIsBrowser();
  const [shown, set] = useSetting(value, onChange);
  return (
    <div className={styles.presets} role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      {options.map((option) => (
        <button
          key={option.text}
          type="button"
          aria-pressed={option.value === shown}
          disabled={!isReady}
          onClick={() => set(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}
