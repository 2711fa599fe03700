import {translate} from '@docusaurus/Translate';

import type {SizeClass} from '../sizeClass';

/** A class of sizes in the reader's language. */
export function sizeLabel(size: SizeClass): string {
  switch (size) {
    case 'to-1b':
      return translate({id: 'size.to-1b', message: '10亿以下（1B）'});
    case 'to-10b':
      return translate({id: 'size.to-10b', message: '10亿–100亿（1–10B）'});
    case 'to-100b':
      return translate({id: 'size.to-100b', message: '100亿–1000亿（10–100B）'});
    case 'over-100b':
      return translate({id: 'size.over-100b', message: '1000亿以上（100B）'});
    case 'unknown':
      return translate({id: 'size.unknown', message: '未公布'});
  }
}
