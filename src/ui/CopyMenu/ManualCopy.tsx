import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useRef, type ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {text: string; onLeave: () => void};

/** The text, selected, for readers whose browser keeps pages from the clipboard. */
export default function ManualCopy({text, onLeave}: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus({preventScroll: true});
    field.current?.select();
  }, []);

  return (
    <div
      role="dialog"
      className={styles.manual}
      aria-label={translate({id: 'copyMenu.manual', message: '自行复制'})}
    >
      <label>
        <Translate id="copyMenu.refused">浏览器不允许写入剪贴板。文字已选中，请自行复制：</Translate>
        <textarea ref={field} readOnly rows={4} value={text} />
      </label>
      <button type="button" onClick={onLeave}>
        <Translate id="copyMenu.close">关闭</Translate>
      </button>
    </div>
  );
}
