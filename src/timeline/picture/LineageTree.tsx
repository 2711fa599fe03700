import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

import {derivationLabel} from '@site/src/ui/words/derivation';
import type {Branch} from './lineage';
import styles from './styles.module.css';

type Props = {branches: Branch[]; names: Map<string, string>};

/** Relatives of a model as nested lists: who hangs on whom, and by what. */
export default function LineageTree({branches, names}: Props): ReactNode {
  return (
    <ul className={styles.tree}>
      {branches.map(({id, how, branches: further}) => (
        <li key={id}>
          <Link to={`/models/${id}/`}>{names.get(id) ?? id}</Link> <small>{derivationLabel(how)}</small>
          {further.length > 0 && <LineageTree branches={further} names={names} />}
        </li>
      ))}
    </ul>
  );
}
