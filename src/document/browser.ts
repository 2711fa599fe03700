/*
 * What a browser may lack or refuse. Each of these answers as if nothing were kept, seen or changed where it
 * does, so that whoever asks needs no `try` of their own.
 */

/** `local`: until somebody forgets it. `session`: until the window is closed. */
type Store = 'local' | 'session';

// Where site data is blocked the store itself cannot be touched, so it is reached for inside the `try`.
const storeOf = (store: Store): Storage => (store === 'local' ? window.localStorage : window.sessionStorage);

/** What is kept under a key; null where nothing is, or the browser keeps nothing. */
export function readKept(store: Store, key: string): string | null {
  try {
    return storeOf(store).getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a text under a key, or forgets it (null).
 * @returns whether the browser has done so: private windows and full stores refuse
 */
export function keep(store: Store, key: string, text: string | null): boolean {
  try {
    if (text === null) storeOf(store).removeItem(key);
    else storeOf(store).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls `act` once, when an element comes near the window; at once where the browser cannot tell.
 * @param margin how far around the window is near, e.g. `400px`
 * @returns stops waiting
 */
export function whenNear(element: Element, margin: string, act: () => void): () => void {
  let observer: IntersectionObserver;
  try {
    observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        observer.disconnect();
        act();
      },
      {rootMargin: margin},
    );
  } catch {
    act();
    return () => {};
  }
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Calls `act` with those of some elements that are in the window, whenever that changes, and once to begin
 * with; never where the browser cannot tell.
 */
export function whenSeen(elements: Iterable<Element>, act: (seen: ReadonlySet<Element>) => void): void {
  const seen = new Set<Element>();
  let observer: IntersectionObserver;
  try {
    observer = new IntersectionObserver((changes) => {
      for (const {target, isIntersecting} of changes) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      act(seen);
    });
  } catch {
    return;
  }
  for (const element of elements) observer.observe(element);
}

/**
 * Calls `act` with the elements whose size has changed, and with each once to begin with; never where the
 * browser cannot tell.
 * @returns stops watching
 */
export function whenResized(elements: Iterable<Element>, act: (changed: Element[]) => void): () => void {
  let observer: ResizeObserver;
  try {
    observer = new ResizeObserver((entries) => act(entries.map(({target}) => target)));
  } catch {
    return () => {};
  }
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Watches a media query.
 * @param onChange is called when the answer changes
 * @returns whether the window answers to it now; no, where the browser cannot tell
 */
export function watchMedia(query: string, onChange: () => void): () => boolean {
  try {
    const list = window.matchMedia(query);
    list.addEventListener('change', onChange);
    return () => list.matches;
  } catch {
    return () => false;
  }
}
