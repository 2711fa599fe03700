import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import RecordTools from '@site/src/ui/records/RecordTools';
import {useRecordList} from '@site/src/ui/records/useRecordList';

/** Id of the list of terms. */
export const glossaryId = 'terms';

const none: [] = [];

/** A field that leaves the terms whose names or definitions hold what is typed. */
export default function GlossaryTools(): ReactNode {
  const list = useRecordList(glossaryId, none, none);
  return (
    <RecordTools
      list={list}
      facets={none}
      placeholder={translate({id: 'glossary.search', message: '术语、缩写或释义里的词'})}
      count={(shown, total) =>
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
    />
  );
}
