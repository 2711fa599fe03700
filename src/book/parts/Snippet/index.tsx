import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  /** Name of the file in `static/code`, without `.py`. */
  id: string;
  /** What it shows. */
  title: string;
  code: string;
};

/**
 * A program of a few lines that runs as it stands. `src/book/client/copyCode.ts` makes the button
 * copy; without JavaScript there is none, and the file can be had all the same.
 */
export default function Snippet({id, title, code}: Props): ReactNode {
  return (
    <figure className={styles.snippet} data-code="">
      <figcaption>
        <span lang={/\p{Script=Han}/u.test(title) ? undefined : 'en'}>{title}</span>
        <span className={styles.ways}>
          <button
            type="button"
            className="needs-script"
            data-act="copy-code"
            data-done={translate({id: 'copyMenu.copied', message: '已复制'})}
            data-refused={translate({id: 'snippet.selected', message: '已选中，请按复制键'})}
          >
            <Translate id="snippet.copy">复制代码</Translate>
          </button>
          {/* One file for all languages, at the root of the site. */}
          <a href={useBaseUrl(`/code/${id}.py`)} download>
            <Translate id="snippet.download" values={{file: `${id}.py`}}>
              {'下载{file}'}
            </Translate>
          </a>
        </span>
      </figcaption>
      <pre
        className={styles.code}
        // It scrolls, so the keyboard must reach it.
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        tabIndex={0}
      >
        <code>{code}</code>
      </pre>
    </figure>
  );
}
