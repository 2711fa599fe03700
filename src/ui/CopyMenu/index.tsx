import {useRef, useState, type ComponentType, type ReactNode} from 'react';

import {buttonLabel, type PlaceKind} from './labels';
import type {PanelProps} from './Panel';
import styles from './styles.module.css';

type Props = {
  kind: PlaceKind;
  /** What it is called, as in “page › name”. */
  name: string;
  /** Its anchor; absent for the page itself. */
  id?: string;
};

/**
 * A button that offers the link, a quotation and citations of a place of the site. What it opens is
 * loaded when it is first used; without JavaScript it is not shown.
 */
export default function CopyMenu({kind, name, id}: Props): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [Panel, setPanel] = useState<ComponentType<PanelProps> | null>(null);

  const toggle = (): void => {
    setOpen(!open);
    if (!Panel) void import('./Panel').then((module) => setPanel(() => module.default));
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={`needs-script ${styles.button}`}
        aria-label={buttonLabel(kind)}
        title={buttonLabel(kind)}
        aria-haspopup="menu"
        aria-expanded={open}
        // A press would take away the selection that is to be quoted.
        onMouseDown={(event) => event.preventDefault()}
        onClick={toggle}
      />
      {Panel && <Panel button={button} id={id} name={name} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
