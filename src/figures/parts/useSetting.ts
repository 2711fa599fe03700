import {useState} from 'react';

/**
 * Does something in a task of its own, so that the page shows what was pressed before it works out what
 * comes of it.
 */
export function soon(work: () => void): void {
  setTimeout(work);
}

/**
 * A value that the reader sets: shown at once where it is set, and told on by `soon`.
 * @param value as the figure has it
 * @returns the value to show, and what takes a new one
 */
export function useSetting<Value>(
  value: Value,
  onChange: (value: Value) => void,
): [shown: Value, set: (value: Value) => void] {
  const [untold, setUntold] = useState<{value: Value} | null>(null);
  const set = (next: Value): void => {
    const mine = {value: next};
    setUntold(mine);
    soon(() => {
      onChange(next);
      // What was set meanwhile is still to be told.
      setUntold((now) => (now === mine ? null : now));
    });
  };
  return [untold ? untold.value : value, set];
}
