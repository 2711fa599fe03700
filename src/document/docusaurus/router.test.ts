import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

/** A window as far as the router asks for it. */
class Page extends EventTarget {
  location = new URL('https://site.test/licenses/?q=a#row');
  history = {
    state: null,
    replaceState: vi.fn((_state: unknown, _title: string, url: URL) => {
      this.location = url;
    }),
  };
  setTimeout = (then: () => void, time: number): unknown => setTimeout(then, time);
  clearTimeout = (timer: number): void => clearTimeout(timer);
}

let page: Page;
let history: ReturnType<typeof import('./router').useHistory>;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  page = new Page();
  vi.stubGlobal('window', page);
  history = (await import('./router')).useHistory();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the address of a page', () => {
  it('is new at once for those who ask here, and for the browser after a pause', () => {
    const heard = vi.fn();
    history.listen(heard);
    for (const q of ['ab', 'abc', 'abcd']) history.replace({search: `?q=${q}`, hash: '#row'});
    expect(history.location).toMatchObject({search: '?q=abcd', hash: '#row'});
    expect(heard).toHaveBeenCalledTimes(3);
    expect(page.history.replaceState).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(page.history.replaceState).toHaveBeenCalledTimes(1);
    expect(page.location.href).toBe('https://site.test/licenses/?q=abcd#row');
  });

  it.each(['pointerdown', 'click', 'focusout', 'pagehide'])('is written before what follows a %s', (name) => {
    history.replace({search: '?q=ab'});
    page.dispatchEvent(new Event(name));
    expect(page.location.search).toBe('?q=ab');
  });

  it('is written before the browser’s own keys are answered, and not for a letter', () => {
    const press = (key: string, ctrlKey = false): void => {
      page.dispatchEvent(Object.assign(new Event('keydown'), {key, ctrlKey}));
    };
    history.replace({search: '?q=ab'});
    press('c');
    expect(page.location.search).toBe('?q=a');
    press('r', true);
    expect(page.location.search).toBe('?q=ab');
    history.replace({search: '?q=abc'});
    press('F5');
    expect(page.location.search).toBe('?q=abc');
  });

  it('is not written over that of an entry that was gone back to', () => {
    history.replace({search: '?q=ab'});
    page.location = new URL('https://site.test/licenses/');
    page.dispatchEvent(new Event('popstate'));
    vi.runAllTimers();
    expect(history.location.search).toBe('');
    expect(page.location.href).toBe('https://site.test/licenses/');
  });

  it('goes on here where the browser refuses', () => {
    page.history.replaceState.mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    history.replace({search: '?q=ab'});
    vi.runAllTimers();
    expect(history.location.search).toBe('?q=ab');
  });
});
