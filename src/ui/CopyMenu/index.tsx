import type {ReactNode} from 'react';

import {buttonLabel, type PlaceKind} from './labels';
import styles from './styles.module.css';

type Props = {
  kind: PlaceKind;
  /** What it is called, as in “page › name”; absent where it is a heading, which says so itself. */
  name?: string;
  /** Its anchor; absent for the page itself. */
  id?: string;
  /** Where it is on another page: its address, and that page's title. */
  elsewhere?: {url: string; page: string};
};

/**
 * A button that offers the link, a quotation and citations of a place of the site. `open.ts`, fetched
 * when it is first pressed, does the rest; without JavaScript it is not shown.
 */
export default function CopyMenu({kind, name, id, elsewhere}: Props): ReactNode {
  return (
    <button
      type="button"
      className={`needs-script ${styles.button}`}
      aria-label={buttonLabel(kind)}
      title={buttonLabel(kind)}
      aria-haspopup="menu"
      aria-expanded="false"
      data-act="copy"
      data-id={id}
      data-name={name}
      data-url={elsewhere?.url}
      data-page={elsewhere?.page}
    />
  );
}
