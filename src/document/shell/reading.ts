const marked = 'table-of-contents__link--active';

/** The heading that is being read, marked in the table of contents; the way back to the top. */
export function startReading(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.theme-doc-toc-desktop a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const top = document.querySelector<HTMLElement>('.theme-back-to-top-button');
  let last = 0;
  let active: Element | undefined;
  let isDue = false;

  const look = (): void => {
    isDue = false;
    if (headings.length > 0) {
      const line = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
      const place = headings.findIndex((heading) => heading.getBoundingClientRect().top >= line);
      const next = headings[place];
      // The one below the navbar counts while it is in the upper half of the window; else the one before.
      const isNear = next && next.getBoundingClientRect().bottom < window.innerHeight / 2;
      const read = isNear ? next : headings[(place < 0 ? headings.length : place) - 1];
      const link = read && links.get(read.id);
      if (link !== active) {
        active?.classList.remove(marked);
        link?.classList.add(marked);
        active = link;
      }
    }
    if (top) {
      const {scrollY} = window;
      const isAtEnd = scrollY + window.innerHeight >= root.scrollHeight;
      if (scrollY !== last) root.toggleAttribute('data-upwards', scrollY < last && scrollY > 300 && !isAtEnd);
      last = scrollY;
    }
  };
  const root = document.documentElement;
  const soon = (): void => {
    if (!isDue) requestAnimationFrame(look);
    isDue = true;
  };
  document.addEventListener('scroll', soon, {passive: true});
  window.addEventListener('resize', soon);
  // With the next picture, which lays the page out anyway.
  soon();
  if (top) top.onclick = () => window.scrollTo({top: 0, behavior: 'smooth'});
}
