import Translate, {translate} from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';

import {island} from '@site/src/document/island';
import {chosenOf, withChosen} from '@site/src/ui/records/grammar';
import RecordTools from '@site/src/ui/records/RecordTools';
import {useRecordList} from '@site/src/ui/records/useRecordList';
import type {GlossaryTheme} from '../../build/glossaryView';
import {glossaryId} from './ids';
import styles from './styles.module.css';
import {themeLabels} from './themes';

type Props = {
  /** Themes that have a term. */
  themes: GlossaryTheme[];
  /** How many terms there are. */
  total: number;
};

const none: [] = [];

/** A field that leaves the terms whose names or definitions hold what is typed, and a choice of theme. */
function GlossaryTools({themes, total}: Props): ReactNode {
  const facets = useMemo(() => [{key: 'theme', kind: 'any' as const, options: themes}], [themes]);
  const list = useRecordList(glossaryId, facets, none, total);
  const {query, change} = list;
  const labels = themeLabels();
  return (
    <RecordTools
      list={list}
      facets={none}
      placeholder={translate({id: 'glossary.search', message: '术语、缩写或释义里的词'})}
      count={(shown) =>
        shown === total ? (
          <Translate id="glossary.all" values={{total}}>
            {'共{total}个术语'}
          </Translate>
        ) : (
          <Translate id="glossary.shown" values={{shown, total}}>
            {'{total}个术语中的{shown}个'}
          </Translate>
        )
      }
    >
      <select
        className={styles.theme}
        aria-label={translate({id: 'glossary.theme', message: '主题'})}
        value={chosenOf(query, 'theme')[0] ?? ''}
        onChange={({target: {value}}) => change(withChosen(query, 'theme', value ? [value] : []))}
      >
        <option value="">{translate({id: 'glossary.theme.all', message: '所有主题'})}</option>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {labels[theme]}
          </option>
        ))}
      </select>
    </RecordTools>
  );
}

export default island('glossary', GlossaryTools, 'sign');
