const key = 'lm-recent-searches';
const most = 6;

/** What was searched for and found before, latest first. Empty where the browser keeps nothing. */
export function readRecent(storage: Pick<Storage, 'getItem'>): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((each): each is string => typeof each === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a search. */
export function keepRecent(storage: Pick<Storage, 'getItem' | 'setItem'>, typed: string): void {
  const query = typed.trim().slice(0, 80);
  if (query === '') return;
  try {
    const others = readRecent(storage).filter((each) => each !== query);
    storage.setItem(key, JSON.stringify([query, ...others].slice(0, most)));
  } catch {
    // Private windows and full stores refuse; nothing depends on it.
  }
}

/** Forgets them all. */
export function forgetRecent(storage: Pick<Storage, 'removeItem'>): void {
  try {
    storage.removeItem(key);
  } catch {
    // As above.
  }
}
