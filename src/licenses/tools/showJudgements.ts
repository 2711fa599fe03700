import type {LicenseCasesView} from '../build/licenseCasesView';
import type {Case} from '../logic/caseOf';
import {judgeRow, type Bound} from '../logic/bindings';
import {caseVerdicts, type CaseVerdict, type Judgement} from '../logic/judge';
import {recordElements} from '@site/src/ui/records/dom';
import {becauseLabel, caseSigns, caseVerdictLabel, silentLabel} from './caseWords';

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
 * Writes into each row what its terms mean for a case, with the clause that decides, or takes that out.
 * @returns how many rows get each verdict; null where nobody asks
 */
export function showJudgements(
  section: Element,
  cases: LicenseCasesView | null,
  asked: Case | null,
  label: (id: string) => string,
  locale: string,
): Map<CaseVerdict, number> | null {
  section.toggleAttribute('data-judged', cases !== null && asked !== null);
  const counts = new Map<CaseVerdict, number>(caseVerdicts.map((verdict) => [verdict, 0]));
  for (const row of recordElements(section)) {
    const verdictSlot = row.querySelector('[data-slot="verdict"]');
    const clauseSlot = row.querySelector('[data-slot="clause"]');
    const own = cases?.rows[row.dataset.record ?? ''];
    if (!cases || !asked || !own) {
      verdictSlot?.replaceChildren();
      clauseSlot?.replaceChildren();
      continue;
    }
    const judgement = judgeRow(cases, own, asked);
    const {verdict} = judgement;
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    const sign = element('span', caseSigns[verdict], {'aria-hidden': 'true', 'data-sign': ''});
    const word = element('strong', '', {'data-case': verdict});
    word.append(sign, caseVerdictLabel(verdict));
    verdictSlot?.replaceChildren(word);
    clauseSlot?.replaceChildren(...clauseOf(judgement, label, locale));
  }
  return cases && asked ? counts : null;
}
