import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import PartialDate from '@site/src/ui/PartialDate';
import styles from './styles.module.css';

type Props = {
  /** Language the page is written in. */
  locale: string;
  /** Characters in Chinese, words in English; text since Markdown gives it. */
  length: string;
  minutes: string;
  /** Present when the Chinese source has changed since this was translated. */
  behind?: string;
  /** Day of the last check of its facts. */
  checked: string;
};

/** Length, reading time and last check; says so when the page is not in the reader's language. */
export default function PageMeta({locale, length, minutes, behind, checked}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <>
      <p className={styles.meta} data-checked={checked}>
        <Translate id="pageMeta.length" values={{length: Number(length).toLocaleString('en'), minutes}}>
          {'{length}字 · 约{minutes}分钟'}
        </Translate>
        {' · '}
        <Translate id="pageMeta.checked" values={{date: <PartialDate value={checked} />}}>
          {'核对于{date}'}
        </Translate>
      </p>
      {behind && (
        <p className={styles.notice} role="note">
          <Translate id="pageMeta.behind">本页译文落后于中文原文，以中文为准。</Translate>
        </p>
      )}
      {locale !== i18n.currentLocale && (
        <p className={styles.notice} role="note">
          <Translate id="pageMeta.untranslated">本页尚无此语言的译文，以下为中文原文。</Translate>
        </p>
      )}
    </>
  );
}
