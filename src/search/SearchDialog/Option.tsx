import type {ReactNode} from 'react';

import styles from './styles.module.css';

type Props = {
  id: string;
  /** Id of the chosen option. */
  active: string | undefined;
  minor?: boolean;
  onChoose: () => void;
  children: ReactNode;
};

/** An option that does something here; results are links. The text box gives it its keys. */
export default function Option({id, active, minor = false, onChoose, children}: Props): ReactNode {
  return (
    // The keyboard reaches it through the text box, which keeps the focus.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={active === id}
      className={minor ? styles.minor : styles.word}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
