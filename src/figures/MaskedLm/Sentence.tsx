import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import type {Drawn} from './corrupt';
import type {Objective, Role} from './roles';
import styles from './styles.module.css';

type Props = {
  title: string;
  objective: Objective;
  tokens: readonly string[];
  roles: readonly Role[];
  drawn: readonly Drawn[];
  /** Words that take another's place. */
  others: readonly string[];
};

const maskToken = '[MASK]';

/** The word that stands where one was replaced; never the word itself. */
export function replacement(drawn: Drawn, tokens: readonly string[], others: readonly string[]): string {
  const free = others.filter((other) => other !== tokens[drawn.position]);
  return free[Math.floor(drawn.pick * free.length)] ?? '';
}

/** Name of a role in the reader's language. */
function roleText(role: Role): string {
  switch (role) {
    case 'context':
      return translate({id: 'maskedLm.role.context', message: '看得见'});
    case 'target':
      return translate({id: 'maskedLm.role.target', message: '要猜'});
    case 'masked':
      return translate({id: 'maskedLm.role.masked', message: '也要猜'});
    case 'unseen':
      return translate({id: 'maskedLm.role.unseen', message: '看不见'});
  }
}

/** The sentence as one model has it before it when it guesses: each word with its role. */
export default function Sentence({title, objective, tokens, roles, drawn, others}: Props): ReactNode {
  const id = useId();
  /** What the model is given in place of a word: a word that is to come leaves nothing. */
  const shown = (token: string, role: Role, index: number): string => {
    if (objective === 'autoregressive') return role === 'context' ? token : role === 'target' ? '?' : '…';
    const lot = drawn.find(({position}) => position === index);
    if (!lot || lot.treatment === 'keep') return token;
    return lot.treatment === 'mask' ? maskToken : replacement(lot, tokens, others);
  };
  return (
    <section className={styles.sentence} aria-labelledby={id}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      <ol role="list" className={styles.tokens}>
        {tokens.map((token, index) => {
          const role = roles[index] ?? 'unseen';
          return (
            <li key={index} data-role={role}>
              <span className={styles.token}>{shown(token, role, index)}</span>
              <span className={styles.role}>{role === 'target' ? `→ ${token}` : roleText(role)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
