import Translate, {translate} from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';

import type {Question, Space} from './space';
import styles from './styles.module.css';

type Props = {
  space: Space;
  question: Question;
  onAsk: (question: Question) => void;
};

/** Up to six words that begin as what is written. */
function beginnings(space: Space, written: string): string[] {
  return space.words.filter((word) => word.startsWith(written)).slice(0, 6);
}

/** Three fields for the reader's own a − b + c. A word is taken as soon as it is one of the words. */
export default function Ask({space, question, onAsk}: Props): ReactNode {
  const [draft, setDraft] = useState<{field: keyof Question; text: string} | null>(null);
  const id = useId();
  const field = (name: keyof Question, label: string): ReactNode => (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        value={draft?.field === name ? draft.text : question[name]}
        lang="en"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={id}
        aria-invalid={draft?.field === name && !space.rows.has(draft.text)}
        onChange={({target}) => {
          const text = target.value.trim().toLowerCase();
          setDraft({field: name, text});
          if (space.rows.has(text)) onAsk({...question, [name]: text});
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
  const isUnknown = draft !== null && !space.rows.has(draft.text);
  return (
    <div className={styles.ask}>
      {field('a', 'a')}
      {field('b', '− b')}
      {field('c', '+ c')}
      <p id={id} aria-live="polite">
        {isUnknown ? (
          <Translate
            id="wordVectors.ask.unknown"
            values={{
              words:
                beginnings(space, draft.text).join(', ') ||
                translate({id: 'wordVectors.ask.nothing', message: '没有这样开头的词'}),
            }}
          >
            {'词表里没有这个词。这样开头的有：{words}'}
          </Translate>
        ) : (
          <Translate id="wordVectors.ask.hint" values={{count: space.words.length}}>
            {'三个格子各写一个小写英语词，词表共{count}词'}
          </Translate>
        )}
      </p>
    </div>
  );
}
