import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';

import {useSetting} from '../useSetting';
import styles from './styles.module.css';

type Props = {
  label: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** Something that is on or off. Where it can do nothing, without JavaScript, it is not shown. */
export default function Toggle({label, isOn, onChange}: Props): ReactNode {
  const isReady = useIsBrowser();
  const [shown, set] = useSetting(isOn, onChange);
  return (
    <label className={styles.toggle}>
      <input
        type="checkbox"
        checked={shown}
        disabled={!isReady}
        autoComplete="off"
        onChange={(event) => set(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
