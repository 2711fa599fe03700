import Translate from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';

import {count} from './format';
import type {Law} from './laws';
import {models} from './models';
import styles from './styles.module.css';

type Props = {
  law: Law;
  locale: string;
};

/** The models of the chart in numbers. */
function Table({law, locale}: Props): ReactNode {
  return (
    <details className={styles.details}>
      <summary>
        <Translate id="scalingLaws.table.summary">图中各模型的数值</Translate>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="scalingLaws.table.model">模型</Translate>
            </th>
            <th scope="col">
              <Translate id="scalingLaws.table.parameters">参数</Translate>
            </th>
            <th scope="col">
              <Translate id="scalingLaws.table.tokens">词元</Translate>
            </th>
            <th scope="col">
              <Translate id="scalingLaws.table.loss">预测损失</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {models.map(({name, parameters, tokens}) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count(parameters, locale)}</td>
              <td>{count(tokens, locale)}</td>
              <td>{law.loss(parameters, tokens).toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export default memo(Table);
