import {useHistory} from '@docusaurus/router';
import {useEffect, type ReactNode} from 'react';
import {createRoot} from 'react-dom/client';

import {useUrlQuery} from '@site/src/ui/useUrlQuery';
import Boundary from '../Boundary';
import type {LoadNames} from '../names';
import NotLoaded from '../SearchDialog/NotLoaded';
import {startEngine} from '../useSearchEngine';
import {whenTyped} from '../whenTyped';
import AllResults from './AllResults';

const queryOf = (search: string): string => new URLSearchParams(search).get('q') ?? '';

/** Puts another search into the text box, as if it were typed. */
function write(input: HTMLInputElement, typed: string): void {
  input.value = typed;
  input.dispatchEvent(new Event('input'));
}

/** The text box is the `q` of the address, and what it finds stands below. */
function Results({input}: {input: HTMLInputElement}): ReactNode {
  const history = useHistory();
  const [query, setQuery] = useUrlQuery();
  const typed = query.get('q') ?? '';

  useEffect(() => {
    const search = (): void =>
      setQuery((present) => {
        if (input.value === '') present.delete('q');
        else present.set('q', input.value);
        return present;
      });
    const typing = whenTyped(input, search);
    // The way back and the way forward.
    const stop = history.listen((location, action) => {
      if (action === 'POP') input.value = queryOf(location.search);
    });
    // What was typed in the meantime.
    if (input.value !== queryOf(history.location.search)) search();
    return () => {
      typing.stop();
      stop();
    };
  }, [history, input, setQuery]);

  if (typed.trim() === '') return null;
  return (
    <AllResults
      typed={typed.trim()}
      kind={query.get('kind')}
      onType={(text) => write(input, text)}
      setQuery={setQuery}
    />
  );
}

/** Shows, from now on, all that the text box of the page of results asks for. */
export function fillPage(page: HTMLElement, loadNames: LoadNames): Promise<void> {
  const first = startEngine(loadNames);
  const results = page.querySelector<HTMLElement>('[data-results]')!;
  // What waits there is no part of the root.
  results.replaceChildren();
  createRoot(results).render(
    <Boundary fallback={<NotLoaded />}>
      <Results input={page.querySelector('input')!} />
    </Boundary>,
  );
  return first;
}
