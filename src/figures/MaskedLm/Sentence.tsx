import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import type {Objective, Role} from './roles';
import styles from './styles.module.css';

type Props = {
  title: string;
  objective: Objective;
  tokens: string[];
  roles: Role[];
};

/** Name of a role in the reader's language. */
export function roleText(role: Role): string {
  switch (role) {
    case 'context':
      return translate({id: 'maskedLm.role.context', message: '看得见'});
    case 'target':
      return translate({id: 'maskedLm.role.target', message: '要猜'});
    case 'masked':
      return translate({id: 'maskedLm.role.masked', message: '也被遮住'});
    case 'unseen':
      return translate({id: 'maskedLm.role.unseen', message: '看不见'});
  }
}

/** What the model is given in place of a word: a masked word leaves its mark, one to come leaves nothing. */
function shown(token: string, role: Role, objective: Objective): string {
  if (role === 'context') return token;
  if (objective === 'masked') return '[MASK]';
  return role === 'target' ? '?' : '…';
}

/** The sentence as one model has it before it when it guesses: each word with its role. */
export default function Sentence({title, objective, tokens, roles}: Props): ReactNode {
  const id = useId();
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
              <span className={styles.token}>{shown(token, role, objective)}</span>
              <span className={styles.role}>{role === 'target' ? `→ ${token}` : roleText(role)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
