import type {ClientModule} from '@docusaurus/types';

/** Lets the keyboard scroll the formulas that are wider than the column, and only those. */
function markScrollable(): void {
  for (const formula of document.querySelectorAll<HTMLElement>('.katex-display')) {
    if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
    else formula.removeAttribute('tabindex');
  }
}

const clientModule: ClientModule = {
  onRouteDidUpdate() {
    markScrollable();
    // Formulas change their width once the fonts are there.
    void document.fonts.ready.then(markScrollable);
  },
};

if (typeof window !== 'undefined') window.addEventListener('resize', markScrollable, {passive: true});

export default clientModule;
