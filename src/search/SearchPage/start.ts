import {loadNames} from '../names';
import {fillWith, type Search} from '../SearchDialog/open';

/**
 * Brings the page of results to life, where this is it: at once where the address asks for something, else when
 * the reader comes to the text box. Until then it is a plain form, whose query arrives here again.
 */
export function startSearchPage(fetchCode: () => Promise<Search>): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const input = page?.querySelector('input');
  if (!page || !input || page.dataset.searchPage === 'started') return;
  page.dataset.searchPage = 'started';
  const fill = (): void => {
    input.removeEventListener('focus', fill);
    void fillWith(page, fetchCode, ({fillPage}) => fillPage(page, loadNames));
  };
  // What is found shows while it is typed.
  page.querySelector('form')!.onsubmit = (event) => event.preventDefault();
  // What was typed before stays.
  input.value ||= new URLSearchParams(window.location.search).get('q') ?? '';
  if (input.value !== '' || document.activeElement === input) fill();
  else input.addEventListener('focus', fill);
}
