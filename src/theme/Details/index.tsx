import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {isValidElement, type ComponentProps, type ReactNode} from 'react';

type Props = Omit<ComponentProps<'details'>, 'summary'> & {summary?: ReactNode};

/** The browser's own, which opens without JavaScript and for the browser's own search. */
export default function Details({summary, children, ...props}: Props): ReactNode {
  useBrokenLinks().collectAnchor(props.id);
  return (
    <details {...props}>
      {isValidElement(summary) ? summary : <summary>{summary}</summary>}
      {children}
    </details>
  );
}
