import Translate, {translate} from '@docusaurus/Translate';
import {Children, isValidElement, type ReactNode} from 'react';

import {useAnchors} from '@site/src/ui/useAnchors';
import FigureTools from '@site/src/ui/FigureTools';
import styles from './styles.module.css';

type Props = {
  /** Anchor of the figure. */
  id: string;
  /** Its number on the page, as text since Markdown gives it. */
  number: string;
  /** What the picture shows, for those who do not see it; null when the picture says so itself. */
  description?: string;
  /** The picture, and last a `figcaption`. */
  children: ReactNode;
};

/** A numbered figure with its caption. */
export default function Figure({id, number, description, children}: Props): ReactNode {
  useAnchors([id]);
  const parts = Children.toArray(children);
  const caption = parts.filter((part) => isValidElement(part)).at(-1);
  const pictures = parts.filter((part) => part !== caption);
  const text = isValidElement<{children?: ReactNode}>(caption) ? caption.props.children : null;
  return (
    <figure id={id} className={styles.figure} data-figure="">
      {description && <p className={styles.description}>{description}</p>}
      <div className={`lm-scroll ${styles.picture}`} data-picture="">
        {pictures}
      </div>
      <figcaption>
        <a className={styles.number} href={`#${id}`}>
          <Translate id="figure.number" values={{number}}>
            {'图{number}'}
          </Translate>
        </a>{' '}
        {text}
      </figcaption>
      <FigureTools
        id={id}
        name={translate({id: 'figure.number', message: '图{number}'}, {number})}
        files={['svg', 'png']}
      />
    </figure>
  );
}
