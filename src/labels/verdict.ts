import {translate} from '@docusaurus/Translate';

import type {Verdict} from '../data/licenses.schema';

/** Whether weights may be used commercially, in the reader's language. */
export function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'yes':
      return translate({id: 'verdict.yes', message: '可商用'});
    case 'conditional':
      return translate({id: 'verdict.conditional', message: '有条件'});
    case 'no':
      return translate({id: 'verdict.no', message: '不可商用'});
    case 'unclear':
      return translate({id: 'verdict.unclear', message: '不明'});
  }
}
