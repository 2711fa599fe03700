import type {Bound} from '../logic/bindings';
import type {Judgement} from '../logic/judge';
import {recordElements, recordId} from '@site/src/ui/records/dom';
import {becauseLabel, caseVerdictLabel} from './caseVerdictWords';
import {caseSigns, silentLabel} from './caseWords';
import type {Judgements} from './useLicenseList';

const element = (name: string, text: string, attributes: Record<string, string> = {}): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

/** The clause that decides, in the page's language where there is a translation. */
function clauseOf(
  {reasons, verdict}: Judgement<Bound>,
  label: (id: string) => string,
  locale: string,
): Node[] {
  const [reason] = reasons;
  if (!reason || verdict === 'allowed') return [element('span', silentLabel())];
  const because = becauseLabel(reason.because);
  if (!reason.binding) return [element('span', because)];
  const {term, from} = reason.binding;
  const words = [from, label(term.condition), because].filter(Boolean).join(' · ');
  if (!term.clause) return [element('span', words)];
  const {text, translation, language, where} = term.clause;
  const quote = element('q', translation ?? text, {lang: translation ? locale : language, title: text});
  return [element('span', `${words} (${where}) `), quote];
}

/**
 * Writes into each row what its terms mean for the reader's case, with the clause that decides, or takes
 * that out.
 * @param judged by the address of the row; null where nobody asks
 */
export function showJudgements(
  section: Element,
  judged: Judgements | null,
  label: (id: string) => string,
  locale: string,
): void {
  section.toggleAttribute('data-judged', judged !== null);
  for (const row of recordElements(section)) {
    const verdictSlot = row.querySelector('[data-slot="verdict"]');
    const clauseSlot = row.querySelector('[data-slot="clause"]');
    const judgement = judged?.get(recordId(row));
    if (!judgement) {
      verdictSlot?.replaceChildren();
      clauseSlot?.replaceChildren();
      continue;
    }
    const {verdict} = judgement;
    const sign = element('span', caseSigns[verdict], {'aria-hidden': 'true', 'data-sign': ''});
    const word = element('strong', '', {'data-case': verdict});
    word.append(sign, caseVerdictLabel(verdict));
    verdictSlot?.replaceChildren(word);
    clauseSlot?.replaceChildren(...clauseOf(judgement, label, locale));
  }
}
