import type {ReactNode} from 'react';

import HoverCard from '@site/src/ui/HoverCard';

type Props = {id: string; children: ReactNode};

/** The name of a model, linked to its page, with the main facts in a card. */
export default function ModelLink({id, children}: Props): ReactNode {
  return <HoverCard to={`/models/${id}/`}>{children}</HoverCard>;
}
