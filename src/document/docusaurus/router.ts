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

// A link to a place of the page, the way back and the way forward.
window.addEventListener('popstate', () => changed('POP'));

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
  /** Changes the address of the page; no new page, no scrolling. */
  replace(target: Target): void {
    // Whole, since a path that begins with two slashes would name a host.
    const url = new URL(window.location.origin + addressOf(target));
    try {
      window.history.replaceState(window.history.state, '', url);
    } catch {
      // Browsers refuse after a hundred changes in half a minute; the page goes on without the address.
    }
    changed('REPLACE', url);
  },
  /** Goes to another page or place. */
  push(target: Target): void {
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
