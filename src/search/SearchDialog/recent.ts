import {keep, readKept} from '../../document/browser';

const key = 'lm-recent-searches';
const most = 6;

/** What was searched for and found before, latest first. Empty where the browser keeps nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(readKept('local', key) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((each): each is string => typeof each === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a search; nothing depends on it. */
export function keepRecent(typed: string): void {
  const query = typed.trim().slice(0, 80);
  if (query === '') return;
  const others = readRecent().filter((each) => each !== query);
  keep('local', key, JSON.stringify([query, ...others].slice(0, most)));
}

/** Forgets them all. */
export function forgetRecent(): void {
  keep('local', key, null);
}
