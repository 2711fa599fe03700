import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import oldAnchors from '@generated/addresses/default/oldAnchors.json';
import {useAnchors} from '@site/src/ui/useAnchors';
import {anchorsOf} from './anchorsOf';
import styles from './styles.module.css';

type Props = {
  /** The page it stands on. */
  page: string;
  /** Old ids that have their anchor elsewhere on the page, separated by spaces. */
  placed?: string;
};

/**
 * For each old id of a page whose text is elsewhere now, a line that shows where to, and only to
 * those who come for it. With JavaScript, `src/addresses/client/hashTarget.ts` takes them there.
 */
export default function MovedAnchors({page, placed = ''}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const anchors = anchorsOf(page, oldAnchors).filter(({id}) => !placed.split(' ').includes(id));
  useAnchors(anchors.map(({id}) => id));
  return anchors.map(({id, to, title}) => (
    <p
      key={id}
      id={id}
      className={styles.moved}
      data-now={withBaseUrl(to)}
      data-title={title}
      data-print="no"
    >
      <Translate
        id="movedAnchors.text"
        values={{
          place: (
            <Link to={to}>
              <Translate id="movedAnchors.place">新的位置</Translate>
            </Link>
          ),
          title,
        }}
      >
        {'「{title}」一节已移到{place}。'}
      </Translate>
    </p>
  ));
}
