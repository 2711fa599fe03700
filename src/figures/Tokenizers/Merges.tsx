import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {languageOf} from '../../ui/Alias/language';
import {useLater} from '../parts/useLater';
import styles from './styles.module.css';

type Props = {
  /** The parts of the piece, at first and after each merge; null when they are not known. */
  steps: readonly (readonly string[])[] | null;
};

/**
 * The merges of one piece, a line each; what has just been merged is marked.
 * @param props.frames how many frames it lets other parts of the figure go before
 */
export default function Merges({frames, ...given}: Props & {frames: number}): ReactNode {
  const {steps} = useLater(given, frames);
  if (!steps) return null;
  return (
    <ol role="list" className={styles.merges}>
      {steps.map((parts, step) => {
        const before = steps[step - 1];
        const merged = before ? parts.findIndex((part, index) => part !== before[index]) : -1;
        return (
          <li key={step}>
            <span className={styles.step}>
              {step === 0 ? (
                <Translate id="tokenizers.merges.bytes">字节</Translate>
              ) : (
                <Translate id="tokenizers.merges.step" values={{number: step}}>
                  {'第{number}次'}
                </Translate>
              )}
            </span>
            <span className={styles.parts}>
              {parts.map((part, index) => (
                <span key={index} data-merged={index === merged} lang={languageOf(part)}>
                  {part}
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
