import type {Props} from '@theme/Icon/Arrow';
import type {ReactNode} from 'react';

const chevron =
  'M9.8 10.6l-5 7.5a1 1 0 0 1-.8.4H1a1 1 0 0 1-.8-1.5L4.8 10 .2 3A1 1 0 0 1 1 1.5h3a1 1 0 0 1 .8.5l5 7.5a1 1 0 0 1 0 1.1z';

/** The theme's two chevrons, each by the same path. */
export default function IconArrow(props: Props): ReactNode {
  return (
    <svg width="20" height="20" aria-hidden="true" {...props}>
      <path fill="#7a7a7a" d={chevron} />
      <path fill="#7a7a7a" d={chevron} transform="translate(10)" />
    </svg>
  );
}
