import {useSyncExternalStore} from 'react';

/** The address as state, for islands: what they use of `@docusaurus/router`. */
export type Location = {pathname: string; search: string; hash: string; state?: unknown};
type Action = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: Location, action: Action) => void;
type Target = string | {pathname?: string; search?: string; hash?: string; state?: unknown};

const listeners = new Set<Listener>();

function read({pathname, search, hash}: URL | globalThis.Location): Location {
  return {pathname, search, hash};
}

let location = read(window.location);
// As the page was built: without query and hash.
const asBuilt: Location = {pathname: location.pathname, search: '', hash: ''};

function changed(action: Action, url: URL | globalThis.Location = window.location): void {
  location = read(url);
  for (const listener of [...listeners]) listener(location, action);
}

/** The address that the browser has not been told yet. */
let unwritten: URL | null = null;
let timer = 0;
/** Telling it takes as long as all else that a key does; a pause between two keys is the time for it. */
const pause = 200;

function write(): void {
  window.clearTimeout(timer);
  if (!unwritten) return;
  try {
    window.history.replaceState(window.history.state, '', unwritten);
  } catch {
    // Browsers refuse after a hundred changes in half a minute; the page goes on without the address.
  }
  unwritten = null;
}

// Whatever reads the address or leaves it must find it as it is meant: what follows a press or the focus, a
// link that is copied, the page put away.
for (const name of ['pointerdown', 'click', 'focusout', 'beforeunload', 'pagehide', 'visibilitychange']) {
  window.addEventListener(name, write, {capture: true, passive: true});
}
// The browser's own keys: load anew, keep, go back.
window.addEventListener(
  'keydown',
  ({ctrlKey, metaKey, altKey, key}) => {
    if (ctrlKey || metaKey || altKey || /^F\d/.test(key)) write();
  },
  {capture: true, passive: true},
);

// A link to a place of the page, the way back and the way forward.
window.addEventListener('popstate', () => {
  // What was not written belongs to the entry that has been left.
  unwritten = null;
  changed('POP');
});

const addressOf = (target: Target): string => {
  if (typeof target === 'string') return target;
  const {pathname = location.pathname, search = '', hash = ''} = target;
  return pathname + search + hash;
};

const history = {
  get location(): Location {
    return location;
  },
  listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Changes the address of the page; no new page, no scrolling. The browser is told a moment later. */
  replace(target: Target): void {
    // Whole, since a path that begins with two slashes would name a host.
    unwritten = new URL(window.location.origin + addressOf(target));
    window.clearTimeout(timer);
    timer = window.setTimeout(write, pause);
    changed('REPLACE', unwritten);
  },
  /** Goes to another page or place. */
  push(target: Target): void {
    write();
    window.location.assign(addressOf(target));
  },
};

export const useHistory = (): typeof history => history;

const subscribe = (listener: () => void): (() => void) => history.listen(listener);

export const useLocation = (): Location =>
  useSyncExternalStore(
    subscribe,
    () => location,
    () => asBuilt,
  );
