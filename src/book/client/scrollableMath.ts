/** Lets the keyboard scroll a formula that is wider than the column, and only such a one. */
function markScrollable(formula: HTMLElement): void {
  if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
  else formula.removeAttribute('tabindex');
}

// The column changes with the window, a formula's width when its fonts are there: both are watched.
const observer =
  typeof ResizeObserver === 'undefined'
    ? null
    : new ResizeObserver((entries) => {
        for (const {target} of entries) {
          const formula = target.closest<HTMLElement>('.katex-display');
          if (formula) markScrollable(formula);
        }
      });

/** Watches the formulas of the page that is shown. */
export default function scrollableMath(): void {
  observer?.disconnect();
  for (const part of document.querySelectorAll('.katex-display, .katex-display .katex-html > *')) {
    observer?.observe(part);
  }
}
