import type {Props} from '@theme/Icon/DarkMode';
import type {ReactNode} from 'react';

/** The theme's moon, drawn by its arcs. */
export default function IconDarkMode(props: Props): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} {...props}>
      <path
        fill="currentColor"
        d="M9.37 5.51a7.4 7.4 0 0 0 9.12 9.12A7 7 0 1 1 9.37 5.51zM12 3a9 9 0 1 0 8.9 7.64A5.4 5.4 0 1 1 13.36 3.1 9 9 0 0 0 12 3z"
      />
    </svg>
  );
}
