import type {ReactNode} from 'react';

/*
 * `@docusaurus/Translate` without React, which the second script would carry for it alone. The words are
 * in the page's language already: `build/words.cjs` has put them there.
 */

type Values = Record<string, ReactNode>;

function interpolate(text: string, values: Values = {}): ReactNode[] {
  // At odd places stand names of values.
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : part in values ? values[part] : `{${part}}`))
    .filter((part) => part !== '');
}

/** Parts that hold no element, as one text. */
const together = (parts: ReactNode[]): string =>
  parts.map((part) => String(part as string | number)).join('');

type Message = {id?: string; message: string; description?: string};

/** A message as text, with its values in place. */
export const translate = ({message}: Message, values?: Record<string, string | number>): string =>
  together(interpolate(message, values));

/** A message as part of a page; values may be elements. */
export default function Translate({children, values}: {children: string; values?: Values}): ReactNode {
  const parts = interpolate(children, values);
  // As Docusaurus: one text where no element is among them.
  return parts.some((part) => typeof part === 'object') ? parts : together(parts);
}
