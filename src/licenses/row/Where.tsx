import type {ReactNode} from 'react';

import {quotedChinese} from '../logic/quotedChinese';

type Props = {children: string};

/** The place of a clause in its text; a title in Chinese is marked, so that it is read out as such. */
export default function Where({children}: Props): ReactNode {
  return quotedChinese(children).map((part, place) =>
    // The parts of a fixed text have no identity but their place.
    place % 2 === 1 ? (
      <span key={place} lang="zh-Hans">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
