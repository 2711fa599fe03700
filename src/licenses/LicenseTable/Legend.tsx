import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {verdictDefinition} from '@site/src/ui/words/verdict';
import Verdict from '@site/src/ui/Verdict';
import {permissiveness} from '@site/src/data/vocabulary';
import type {LicenseTableView} from '../build/licenseTableView';
import styles from './styles.module.css';

type Props = {conditions: LicenseTableView['conditions']};

/** What the words of the table mean. */
export default function Legend({conditions}: Props): ReactNode {
  return (
    <details className={styles.legend}>
      <summary>
        <Translate id="licenseTable.legend">表里的词是什么意思</Translate>
      </summary>
      <dl className={styles.definitions}>
        {permissiveness.map((verdict) => (
          <div key={verdict}>
            <dt>
              <Verdict value={verdict} />
            </dt>
            <dd>{verdictDefinition(verdict)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Translate id="licenseTable.legend.chain">连同上游</Translate>
          </dt>
          <dd>
            <Translate id="licenseTable.legend.chain.definition">
              连同它继承权重、或用其输出训练的上游模型一起算，取最严的一个结论。同一机构发布的上游不算，因为它可以另行许可；本表没有的模型也不算。
            </Translate>
          </dd>
        </div>
        {conditions.map(({id, label, definition}) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
