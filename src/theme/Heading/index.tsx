import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';

import CopyMenu from '@site/src/ui/CopyMenu';
import {useAnchors} from '@site/src/ui/useAnchors';
import {textOf} from './textOf';

/** A heading with its link and its copy menu; the title of a page copies the page. */
export default function Heading({as: As, id, children, ...props}: Props): ReactNode {
  useAnchors(id && As !== 'h1' ? [id] : []);
  const name = textOf(children);
  if (As === 'h1') {
    return (
      <As {...props}>
        {children}
        <CopyMenu kind="page" />
      </As>
    );
  }
  if (!id) return <As {...props}>{children}</As>;
  const label = translate(
    {id: 'theme.common.headingLinkTitle', message: 'Direct link to {heading}'},
    {heading: name || id},
  );
  return (
    <As {...props} id={id} className={clsx('anchor', props.className)}>
      {children}
      <CopyMenu kind="section" id={id} />
      <Link className="hash-link" to={`#${id}`} aria-label={label} title={label} translate="no" />
    </As>
  );
}
