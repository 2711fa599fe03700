import type {Props} from '@theme/Icon/SystemColorMode';
import type {ReactNode} from 'react';

/** The theme's disc, half dark, drawn by its arcs. */
export default function IconSystemColorMode(props: Props): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} {...props}>
      <path fill="currentColor" d="M12 21a9 9 0 0 0 0-18 9 9 0 0 0 0 18zm0-2V5a7 7 0 0 1 0 14z" />
    </svg>
  );
}
