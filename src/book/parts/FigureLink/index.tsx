import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

type Props = {id: string; number: string};

/** “图2”, linked to that figure on the same page. */
export default function FigureLink({id, number}: Props): ReactNode {
  return (
    <a href={`#${id}`}>
      <Translate id="figure.number" values={{number}}>
        {'图{number}'}
      </Translate>
    </a>
  );
}
