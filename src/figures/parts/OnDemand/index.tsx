import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {soon} from '../useSetting';
import styles from './styles.module.css';
import type {OnDemand} from './useOnDemand';

type Props = {
  /** What is fetched. */
  what: string;
  kilobytes: number;
  of: Pick<OnDemand<unknown>, 'status' | 'ask'>;
};

/** Size in words, e.g. `224 KB` or `1.0 MB`. */
const sized = (kilobytes: number): string =>
  kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1000).toFixed(1)} MB`;

/** The button that fetches what a figure needs, and says how much it is. Gone when it is there. */
export default function OnDemandButton({what, kilobytes, of: {status, ask}}: Props): ReactNode {
  if (status === 'here') return null;
  const values = {what, size: sized(kilobytes)};
  return (
    <button
      type="button"
      className={`needs-script ${styles.button}`}
      disabled={status === 'fetching'}
      onClick={() => soon(ask)}
    >
      {status === 'not-asked' && (
        <Translate id="onDemand.ask" values={values}>
          {'取来{what}（{size}）'}
        </Translate>
      )}
      {status === 'fetching' && (
        <Translate id="onDemand.fetching" values={values}>
          {'正在取{what}（{size}）……'}
        </Translate>
      )}
      {status === 'failed' && (
        <Translate id="onDemand.failed" values={values}>
          {'{what}没有取到，再试一次（{size}）'}
        </Translate>
      )}
    </button>
  );
}
