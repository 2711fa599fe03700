import {afterEach, describe, expect, it, vi} from 'vitest';
import {keep, readKept, watchMedia, whenNear, whenResized, whenSeen} from './browser';

/** A window whose every property named here throws when it is touched, as blocked site data does. */
const refusing = (...names: string[]): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        },
      ]),
    ),
  );

class Broken {
  constructor() {
    throw new Error('no');
  }
}

const element = {} as Element;

afterEach(() => vi.unstubAllGlobals());

describe('what is kept', () => {
  it('comes back until it is forgotten', () => {
    const kept = new Map<string, string>();
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    };
    vi.stubGlobal('window', {localStorage: store});
    expect(keep('local', 'a', 'b')).toBe(true);
    expect(readKept('local', 'a')).toBe('b');
    expect(keep('local', 'a', null)).toBe(true);
    expect(readKept('local', 'a')).toBeNull();
  });

  it.each([
    ['is blocked', refusing('localStorage', 'sessionStorage')],
    ['is not there', {}],
    ['is null', {localStorage: null, sessionStorage: null}],
    ['is full', {localStorage: refusing('getItem', 'setItem', 'removeItem')}],
  ])('is nothing where the store %s', (_, windowLike) => {
    vi.stubGlobal('window', windowLike);
    for (const store of ['local', 'session'] as const) {
      expect(readKept(store, 'a')).toBeNull();
      expect(keep(store, 'a', 'b')).toBe(false);
      expect(keep(store, 'a', null)).toBe(false);
    }
  });
});

describe('observers', () => {
  it.each([
    ['absent', undefined],
    ['broken', Broken],
  ])('that are %s: all is near, nothing is seen or changes its size', (_, Observer) => {
    vi.stubGlobal('IntersectionObserver', Observer);
    vi.stubGlobal('ResizeObserver', Observer);
    const act = vi.fn();
    whenNear(element, '1px', act)();
    expect(act).toHaveBeenCalledOnce();
    whenResized([element], act)();
    whenSeen([element], act);
    expect(act).toHaveBeenCalledOnce();
  });

  it('that work tell what is in the window', () => {
    const observe = vi.fn();
    let see: (entries: object[]) => void = () => {};
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe = observe;
        constructor(callback: typeof see) {
          see = callback;
        }
      },
    );
    const other = {} as Element;
    const told: number[] = [];
    whenSeen([element, other], (seen) => told.push(seen.size));
    expect(observe).toHaveBeenCalledTimes(2);
    see([
      {target: element, isIntersecting: true},
      {target: other, isIntersecting: true},
    ]);
    see([{target: element, isIntersecting: false}]);
    expect(told).toEqual([2, 1]);
  });

  it('that work are asked once, and let go', () => {
    const disconnect = vi.fn();
    let see: (entries: object[]) => void = () => {};
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        disconnect = disconnect;
        observe = vi.fn();
        constructor(callback: typeof see) {
          see = callback;
        }
      },
    );
    const act = vi.fn();
    whenNear(element, '1px', act);
    see([{isIntersecting: false}]);
    expect(act).not.toHaveBeenCalled();
    see([{isIntersecting: false}, {isIntersecting: true}]);
    expect(act).toHaveBeenCalledOnce();
    expect(disconnect).toHaveBeenCalledOnce();
  });
});

describe('media queries', () => {
  it('are answered now and when they change', () => {
    const onChange = vi.fn();
    const list = {matches: true, addEventListener: (_: string, listener: () => void) => listener()};
    vi.stubGlobal('window', {matchMedia: () => list});
    const matches = watchMedia('(a)', onChange);
    expect(matches()).toBe(true);
    list.matches = false;
    expect(matches()).toBe(false);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each([
    ['absent', {}],
    ['refused', refusing('matchMedia')],
    ['of an old kind', {matchMedia: () => ({matches: true})}],
  ])('that are %s are no', (_, windowLike) => {
    vi.stubGlobal('window', windowLike);
    expect(watchMedia('(a)', () => {})()).toBe(false);
  });
});
