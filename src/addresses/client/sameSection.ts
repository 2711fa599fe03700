/** The links of the language menu, which carry the language of their name. */
const languageLink = '.navbar a[lang], .navbar-sidebar a[lang]';

/** The id of the heading that the reader has scrolled to; empty above the first. */
function sectionInView(): string {
  const line = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  const passed = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].filter(
    // A heading that a link has led to stands one rem below the navbar.
    (heading) => heading.getBoundingClientRect().top <= line + 32,
  );
  return passed.at(-1)?.id ?? '';
}

/**
 * Makes the links of the language menu keep the place. Ids are the same in every language, so it is that of
 * the address, else the section that is being read.
 */
export function keepSection(): void {
  document.addEventListener(
    'click',
    ({target}) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>(languageLink) : null;
      if (link && !link.hash) link.hash = window.location.hash || sectionInView();
    },
    {capture: true},
  );
}
