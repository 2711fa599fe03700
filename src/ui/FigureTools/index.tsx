import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {buttonLabel} from '../CopyMenu/labels';
import styles from './styles.module.css';

type Props = {
  /** What it is called, as in the name of a file that is saved and in “page › name”. */
  name: string;
  /** The files that it can be saved as. */
  files: readonly ('svg' | 'png' | 'csv')[];
  /** Its anchor; absent where it has none, and is cited by its section. */
  id?: string;
};

/**
 * The line under a figure or a table: save, link, enlarge. What it is about is the `data-picture` in the
 * nearest `data-figure` around it. It does nothing without JavaScript, so it is not shown there.
 */
export default function FigureTools({name, files, id}: Props): ReactNode {
  return (
    <p className={`needs-script ${styles.tools}`} data-print="no">
      {files.map((format) => (
        <button key={format} type="button" data-act="save" data-as={format} data-name={id ?? name}>
          {format.toUpperCase()}
        </button>
      ))}
      {id && (
        <button
          type="button"
          aria-label={buttonLabel('figure')}
          aria-haspopup="menu"
          aria-expanded="false"
          data-act="copy"
          data-id={id}
          data-name={name}
        >
          <Translate id="figureTools.link">链接</Translate>
        </button>
      )}
      <button type="button" data-act="enlarge" data-name={name}>
        <Translate id="figureTools.enlarge">放大</Translate>
      </button>
    </p>
  );
}
