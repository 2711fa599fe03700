import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

type Props = {
  /** Where the link leads; the card only shows early what is there. */
  to: string;
  /** Accessible name where the text alone says too little. */
  label?: string;
  className?: string;
  children: ReactNode;
};

/**
 * A link that shows a card on hover, focus and tap: of a reference what stands at the foot of the page,
 * of a term or a model what `src/site/hoverCards.ts` has written of it. `show.ts` does so when it is
 * first needed. Without JavaScript it is a plain link.
 */
export default function HoverCard({to, label, className, children}: Props): ReactNode {
  return (
    <Link to={to} className={className} aria-label={label} data-hover="card">
      {children}
    </Link>
  );
}
