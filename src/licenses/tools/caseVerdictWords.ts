import {translate} from '@docusaurus/Translate';

import type {Because, CaseVerdict, Effect} from '../logic/judge';

/** What the terms mean for a reader's case, in his language. */
export function caseVerdictLabel(verdict: CaseVerdict): string {
  switch (verdict) {
    case 'allowed':
      return translate({id: 'caseVerdict.allowed', message: '可以'});
    case 'duties':
      return translate({id: 'caseVerdict.duties', message: '可以，有义务'});
    case 'unclear':
      return translate({id: 'caseVerdict.unclear', message: '不明'});
    case 'separate':
      return translate({id: 'caseVerdict.separate', message: '须另取许可'});
    case 'forbidden':
      return translate({id: 'caseVerdict.forbidden', message: '不可以'});
  }
}

/** What a single term does to the case. */
export function effectLabel(effect: Effect): string {
  switch (effect) {
    case 'forbidden':
      return translate({id: 'caseEffect.forbidden', message: '不准'});
    case 'separate':
      return translate({id: 'caseEffect.separate', message: '须另取许可'});
    case 'unclear':
      return translate({id: 'caseEffect.unclear', message: '不明'});
    case 'duty':
      return translate({id: 'caseEffect.duty', message: '须遵守'});
    case 'note':
      return translate({id: 'caseEffect.note', message: '备考'});
  }
}

/** How a term came to bear on the case; empty where there is nothing to add to its clause. */
export function becauseLabel(because: Because): string {
  switch (because) {
    case 'applies':
      return '';
    case 'above':
      return translate({id: 'caseBecause.above', message: '超过了门槛'});
    case 'below':
      return translate({id: 'caseBecause.below', message: '没有到门槛'});
    case 'not-told':
      return translate({id: 'caseBecause.notTold', message: '要看你没有填的一项'});
    case 'cannot-tell':
      return translate({id: 'caseBecause.cannotTell', message: '所填的数判断不了'});
    case 'inside':
      return translate({id: 'caseBecause.inside', message: '所在地被排除在外'});
    case 'outside':
      return translate({id: 'caseBecause.outside', message: '所在地没有被排除'});
    case 'clause-not-seen':
      return translate({id: 'caseBecause.clauseNotSeen', message: '没有见到这一条的原文'});
    case 'text-not-whole':
      return translate({id: 'caseBecause.textNotWhole', message: '许可全文没有读完，没有提到不等于准许'});
    case 'no-evidence':
      return translate({id: 'caseBecause.noEvidence', message: '没有见到这份权重采用此许可的原文'});
    case 'verdict':
      return translate({id: 'caseBecause.verdict', message: '连同上游的结论'});
  }
}
