import type {Props} from '@theme/Icon/Home';
import type {ReactNode} from 'react';

/** The theme's house, drawn by its arcs. */
export default function IconHome(props: Props): ReactNode {
  return (
    <svg viewBox="0 0 24 24" {...props}>
      <path
        fill="currentColor"
        d="M10 19v-5h4v5a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-7h1.7a.5.5 0 0 0 .3-.9l-8.3-7.5a1 1 0 0 0-1.4 0L3 11.1a.5.5 0 0 0 .3.9H5v7a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1z"
      />
    </svg>
  );
}
