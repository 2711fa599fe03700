import {useLayoutEffect, useRef, useState, type RefObject} from 'react';

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index <= 0 ? count - 1 : index - 1),
  PageDown: (index, count) => Math.min(count - 1, index + 5),
  PageUp: (index) => Math.max(0, index - 5),
};

/**
 * Moves through the options of a list box with the keys of a text box that keeps the focus; Enter
 * clicks the chosen one, with Ctrl or Cmd it opens a link in a new tab.
 * @param options ids of the options in order
 * @param query what they answer to; a choice holds while it stays, even when more options arrive.
 *   One is chosen to begin with, so that Enter opens it; none where nothing was asked
 * @param first number of the option that is chosen to begin with: a correction stands one key before it
 * @param onMove is called when the choice is moved
 * @returns id of the chosen option
 */
export function useListKeys(
  input: RefObject<HTMLInputElement | null>,
  options: string[],
  query: string,
  first: number,
  onMove: () => void,
): string | undefined {
  const [choice, setChoice] = useState<{query: string; id: string | undefined; place?: number}>();
  const holds = choice?.query === query && choice.id !== undefined && options.includes(choice.id);
  // What opened the rest of a group has given its place to the first of it.
  const follows = choice?.query === query && choice.place !== undefined ? options[choice.place] : undefined;
  const active = holds ? choice.id : query === '' ? undefined : (follows ?? options[first] ?? options[0]);

  // Of the latest drawing.
  const move = useRef(onMove);
  // What is typed is searched for a moment later: Enter waits for what it answers to.
  const awaited = useRef<string | undefined>(undefined);
  // In the layout, since the next key may come before the next effect would.
  useLayoutEffect(() => {
    move.current = onMove;
    if (awaited.current !== query || active === undefined) return;
    awaited.current = undefined;
    document.getElementById(active)?.click();
  });

  useLayoutEffect(() => {
    const box = input.current;
    const press = (event: KeyboardEvent): void => {
      // Enter and arrows belong to the input method while it composes.
      if (event.isComposing || event.keyCode === 229) return;
      const index = active === undefined ? -1 : options.indexOf(active);
      const step = steps[event.key];
      awaited.current = undefined;
      if (step && options.length > 0) {
        event.preventDefault();
        const id = options[step(index, options.length)];
        setChoice({query, id});
        move.current();
        if (id) document.getElementById(id)?.scrollIntoView({block: 'nearest'});
      } else if (event.key === 'Enter' && active !== undefined) {
        event.preventDefault();
        const typed = box?.value.trim() ?? '';
        if (typed !== query) {
          awaited.current = typed;
          return;
        }
        const option = document.getElementById(active);
        if (option instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey)) {
          window.open(option.href, '_blank', 'noopener');
          return;
        }
        setChoice({query, id: active, place: index});
        option?.click();
      }
    };
    box?.addEventListener('keydown', press);
    return () => box?.removeEventListener('keydown', press);
  }, [input, options, query, active]);

  return active;
}
