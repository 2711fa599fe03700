import {whenResized} from '../../document/browser';

/** Lets the keyboard scroll a formula that is wider than the column, and only such a one. */
function markScrollable(formula: HTMLElement): void {
  if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
  else formula.removeAttribute('tabindex');
}

let stop = (): void => {};

/** Watches the formulas of the page that is shown. */
export default function scrollableMath(): void {
  stop();
  // The column changes with the window, a formula's width when its fonts are there: both are watched.
  const parts = document.querySelectorAll('.katex-display, .katex-display .katex-html > *');
  stop = whenResized(parts, (changed) => {
    for (const part of changed) {
      const formula = part.closest<HTMLElement>('.katex-display');
      if (formula) markScrollable(formula);
    }
  });
}
