import {translate} from '@docusaurus/Translate';

import type {Verdict} from '../../data/licenses.schema';

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

/** What each of those words means here. */
export function verdictDefinition(verdict: Verdict): string {
  switch (verdict) {
    case 'yes':
      return translate({
        id: 'verdict.yes.definition',
        message: '除了保留声明、注明改动这类手续，没有别的条件。',
      });
    case 'conditional':
      return translate({
        id: 'verdict.conditional.definition',
        message:
          '准许商用，但有同样许可、登记、规模上限、用途清单或命名等要求；同一系列里各尺寸许可不同的，也归在这里。',
      });
    case 'no':
      return translate({id: 'verdict.no.definition', message: '许可或上游许可排除商业目的。'});
    case 'unclear':
      return translate({
        id: 'verdict.unclear.definition',
        message: '找不到许可，或几处说法互相矛盾而无从取舍。',
      });
  }
}
