import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, type ReactNode} from 'react';

import {useSetting} from '../useSetting';
import styles from './styles.module.css';

type Props<Value extends string> = {
  /** What is chosen. */
  legend: string;
  options: readonly {value: Value; label: ReactNode}[];
  value: Value;
  onChange: (value: Value) => void;
};

/** A choice of one out of few by radio buttons. Where it can do nothing, without JavaScript, it is not shown. */
export default function Choice<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: Props<Value>): ReactNode {
  const name = useId();
  // Before hydration a click would change the button but not the picture.
  const isReady = useIsBrowser();
  const [shown, set] = useSetting(value, onChange);
  return (
    <fieldset className={styles.choice} disabled={!isReady}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === shown}
              // Else Firefox restores the button of the last visit, and the picture says otherwise.
              autoComplete="off"
              onChange={() => set(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
