import Translate, {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

import {longestText} from '../logic/query';
import styles from './filters.module.css';

type Props = {value: string; onChange: (text: string) => void};

/** The text box. What an input method is still composing does not filter yet. */
export default function TextFilter({value, onChange}: Props): ReactNode {
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <label className={styles.text}>
      <Translate id="licenseTable.text">查找</Translate>
      <input
        type="search"
        value={composed ?? value}
        maxLength={longestText}
        placeholder={translate({id: 'licenseTable.text.hint', message: '模型、机构、许可证、条件'})}
        autoComplete="off"
        spellCheck={false}
        onChange={({target, nativeEvent}) => {
          if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposed(target.value);
          else onChange(target.value);
        }}
        onCompositionEnd={({currentTarget}) => {
          setComposed(null);
          onChange(currentTarget.value);
        }}
      />
    </label>
  );
}
