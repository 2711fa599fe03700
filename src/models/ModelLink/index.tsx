import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {Architecture} from '@site/src/data/models.schema';
import {architectureLabel} from '@site/src/ui/words/architecture';
import HoverCard from '@site/src/ui/HoverCard';
import PartialDate from '@site/src/ui/PartialDate';
import styles from './styles.module.css';

type Props = {
  id: string;
  name: string;
  makers: string;
  date: string;
  architecture: Architecture;
  parameters: string;
  /** “true” or “false”; absent where there are no weights to release. */
  open?: string;
  children: ReactNode;
};

/** The name of a model, linked to its page, with the main facts in a card. */
export default function ModelLink({
  id,
  name,
  makers,
  date,
  architecture,
  parameters,
  open,
  children,
}: Props): ReactNode {
  const card = (): ReactNode => (
    <>
      <strong>{name}</strong>
      <span className={styles.line}>
        {makers} · <PartialDate value={date} /> · {architectureLabel(architecture)}
      </span>
      <span className={styles.line}>
        <Translate id="model.parameters">参数</Translate>
        {' · '}
        {parameters}
      </span>
      {open && (
        <span className={styles.line}>
          {open === 'true' ? (
            <Translate id="model.openWeights">权重公开</Translate>
          ) : (
            <Translate id="model.closedWeights">权重未公开</Translate>
          )}
        </span>
      )}
    </>
  );
  return (
    <HoverCard to={`/models/${id}/`} card={card}>
      {children}
    </HoverCard>
  );
}
