import type {ReactNode} from 'react';

import type {MarkedText} from '../engine/types';

/** A text with parts of it in `<mark>`. */
export default function Marked({text, marks}: MarkedText): ReactNode {
  return (
    <>
      {text.slice(0, marks[0]?.[0])}
      {marks.map(([start, end], i) => (
        <span key={start}>
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end, marks[i + 1]?.[0])}
        </span>
      ))}
    </>
  );
}
