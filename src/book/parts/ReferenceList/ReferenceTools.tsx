import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {island} from '@site/src/document/island';
import RecordTools from '@site/src/ui/records/RecordTools';
import {useRecordList} from '@site/src/ui/records/useRecordList';
import {referencesId} from './ids';

type Props = {
  /** How many works there are. */
  total: number;
};

const none: [] = [];

/** A field that leaves the works whose reference or key holds what is typed. */
function ReferenceTools({total}: Props): ReactNode {
  const list = useRecordList(referencesId, none, none, total);
  return (
    <RecordTools
      list={list}
      facets={none}
      placeholder={translate({id: 'references.search', message: '作者、题名、年份、网址'})}
      count={(shown) =>
        shown === total ? (
          <Translate id="references.all" values={{total}}>
            {'共{total}篇'}
          </Translate>
        ) : (
          <Translate id="references.shown" values={{shown, total}}>
            {'{total}篇中的{shown}篇'}
          </Translate>
        )
      }
    />
  );
}

export default island('references', ReferenceTools, 'sign');
