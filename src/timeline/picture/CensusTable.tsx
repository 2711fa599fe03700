import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {architectureLabel} from '@site/src/ui/words/architecture';
import TableScroll from '@site/src/ui/TableScroll';
import {census} from './census';
import type {TimelineView} from '../build/timelineView';

/** What the overview shows, as a table: for those who cannot see it, or want the numbers. */
export default function CensusTable({view}: {view: TimelineView}): ReactNode {
  return (
    <details>
      <summary>
        <Translate id="timeline.census">这张图的数目</Translate>
      </summary>
      <TableScroll label={translate({id: 'timeline.census', message: '这张图的数目'})}>
        <table>
          <caption>
            <Translate id="timeline.census.caption">各时期各架构的模型个数，括号里是其中权重公开的</Translate>
          </caption>
          <thead>
            <tr>
              <th scope="col" data-width="m">
                <Translate id="facts.architecture">架构</Translate>
              </th>
              {view.eras.map((era) => (
                <th key={era.id} scope="col" data-width="s">
                  {era.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {census(view.models, view.eras).map(({architecture, cells}) => (
              <tr key={architecture}>
                <th scope="row">{architectureLabel(architecture)}</th>
                {cells.map(({era, all, open}) => (
                  <td key={era}>
                    {all > 0 ? (
                      <Translate id="timeline.census.cell" values={{all, open}}>
                        {'{all}（{open}）'}
                      </Translate>
                    ) : (
                      '0'
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
