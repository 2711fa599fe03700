import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {soon} from '../parts/useSetting';
import styles from './styles.module.css';
import type {Status} from './useTraining';

type Props = {
  status: Status;
  onBegin: () => void;
  onStop: () => void;
  onGoOn: () => void;
};

/** Begin, stop, go on: what makes sense just now. */
export default function Buttons({status, onBegin, onStop, onGoOn}: Props): ReactNode {
  return (
    <p className={styles.buttons}>
      {status === 'going' && (
        <button type="button" onClick={() => soon(onStop)}>
          <Translate id="trainWord2vec.stop">停下</Translate>
        </button>
      )}
      {status === 'stopped' && (
        <button type="button" onClick={() => soon(onGoOn)}>
          <Translate id="trainWord2vec.goOn">接着训练</Translate>
        </button>
      )}
      <button type="button" onClick={() => soon(onBegin)}>
        {status === 'not-begun' ? (
          <Translate id="trainWord2vec.begin">开始训练</Translate>
        ) : (
          <Translate id="trainWord2vec.again">从头训练</Translate>
        )}
      </button>
    </p>
  );
}
