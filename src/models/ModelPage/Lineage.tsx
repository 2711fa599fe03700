import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {derivationLabel} from '@site/src/ui/words/derivation';
import type {ModelPageView} from '../build/modelPageView';
import styles from './styles.module.css';

type Props = {model: ModelPageView};

function Relatives({title, relatives}: {title: ReactNode; relatives: ModelPageView['parents']}): ReactNode {
  if (relatives.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {relatives.map(({id, name, how}) => (
          <li key={id}>
            <Link to={`/models/${id}/`}>{name}</Link>
            <span className={styles.aside}>{derivationLabel(how)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a model came from and what came from it: side by side, or one under the other on a phone. */
export default function Lineage({model}: Props): ReactNode {
  if (model.parents.length + model.children.length === 0) return null;
  return (
    <>
      <h2 id="lineage">
        <Translate id="modelPage.lineage">谱系</Translate>
      </h2>
      <div className={styles.lineage}>
        <Relatives title={<Translate id="modelPage.parents">来自</Translate>} relatives={model.parents} />
        <p className={styles.self}>{model.name}</p>
        <Relatives title={<Translate id="modelPage.children">衍生出</Translate>} relatives={model.children} />
      </div>
      <p>
        <Link to={`/timeline/?model=${model.id}`}>
          <Translate id="modelPage.wholeLineage">在时间线的概览图上看全部来历与后代</Translate>
        </Link>
      </p>
    </>
  );
}
