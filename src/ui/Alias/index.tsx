import type {ReactNode} from 'react';

import {languageOf} from './language';

type Props = {children: string};

/** A word that may be of either language, marked so that screen readers choose the right voice. */
export default function Alias({children}: Props): ReactNode {
  return <span lang={languageOf(children)}>{children}</span>;
}
