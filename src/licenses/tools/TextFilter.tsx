import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

import records from '@site/src/ui/records/RecordTools/styles.module.css';

type Props = {value: string; onChange: (text: string) => void};

/** No name is longer. */
const longestText = 100;

/** The text box. What an input method is still composing does not filter yet. */
export default function TextFilter({value, onChange}: Props): ReactNode {
  const [composed, setComposed] = useState<string | null>(null);
  const label = translate({id: 'licenseTable.text.hint', message: '模型、机构、许可证、条件'});
  return (
    <label className={records.text}>
      <span className={records.hidden}>{label}</span>
      <input
        type="search"
        value={composed ?? value}
        maxLength={longestText}
        placeholder={label}
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
