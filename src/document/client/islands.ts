import {translate} from '@docusaurus/Translate';
import type {ComponentType} from 'react';

import {whenNear} from '../browser';
import {accompany} from '../shell/note';
import {isPlain, pressable, pressAgain, type Press} from './press';

/** The code of each island, by the name that `island()` gave it. */
// The props are the island's own affair; they travel as JSON.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Load = () => Promise<{default: ComponentType<any>}>;
export type Islands = Record<string, Load>;

/** How far below the window an island may be when its code is fetched, so that it is there in time. */
const ahead = '400px';

/** By which a reader shows to be there. */
const moves = ['scroll', 'pointermove', 'touchstart', 'keydown'];

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a field was filled in with. */
type Entry = {field: Field; value: string};

/** What a reader did to an island before its code was there. */
type Deed = Press | Entry;

/** The props that stand beside an island, as JSON. */
function propsOf(element: HTMLElement): object {
  const data = element.nextElementSibling;
  return data?.matches('script[type="application/json"]')
    ? (JSON.parse(data.textContent ?? '{}') as object)
    : {};
}

/** Fills in a field. React compares with the value it has seen last; the property of the prototype goes past it. */
function write(field: Field, value: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
}

/** Gives an element what the reader did to it, as if it were done now. */
function repeat(deed: Deed): void {
  if ('element' in deed) {
    pressAgain(deed);
    return;
  }
  const {field, value} = deed;
  if (!field.isConnected) return;
  write(field, '');
  field.dispatchEvent(new Event('input', {bubbles: true}));
  write(field, value);
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Lets the page answer before what comes next. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The line above an island that has failed: what is there now, and a way to try again. */
function lineOf(words: string, onRetry: () => void): HTMLElement {
  const line = document.createElement('div');
  line.className = 'site-note';
  line.setAttribute('role', 'status');
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = translate({id: 'note.retry', message: '再试一次'});
  retry.onclick = onRetry;
  line.append(words, ' ', retry);
  return line;
}

/**
 * Gives one island its life; keeps what is pressed until then. When its code cannot be fetched, or fails,
 * now or later, its still form is put back, with a line above it that says so.
 */
function watch(element: HTMLElement, load: Load): void {
  const deeds: Deed[] = [];
  let started: Promise<void> | null = null;
  let line: HTMLElement | null = null;
  let failures = 0;
  let hasFailed = false;
  let stopWaiting = (): void => {};

  const onClick = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    const target = (event.target as Element).closest(pressable);
    // A link whose part has failed still leads where it leads.
    const leads = hasFailed && target?.hasAttribute('href');
    if (!target || leads || target.closest('[data-act]')) {
      start().catch(() => {});
      return;
    }
    event.preventDefault();
    // React, at work on the island already, would hear it too, and what is pressed twice is as before.
    event.stopImmediatePropagation();
    deeds.push({element: target, at: event});
    demand();
  };
  const entryOf = (field: EventTarget | null): Entry | undefined =>
    deeds.find((deed): deed is Entry => 'field' in deed && deed.field === field);
  const onInput = (event: Event): void => {
    const field = event.target as Field;
    if (field.matches('input[type=checkbox], input[type=radio]')) return;
    const entry = entryOf(field);
    if (entry) entry.value = field.value;
    else deeds.push({field, value: field.value});
    demand();
  };
  // React, once it has the field, empties it until it is told: the next key goes on where the reader was.
  const onBeforeInput = (event: InputEvent): void => {
    const entry = entryOf(event.target);
    if (entry && !event.isComposing && entry.field.value !== entry.value) write(entry.field, entry.value);
  };
  const onNear = (): void => {
    start().catch(() => {});
  };
  const near = ['pointerover', 'touchstart', 'focusin'] as const;

  const listen = (): void => {
    element.addEventListener('click', onClick, true);
    element.addEventListener('beforeinput', onBeforeInput, true);
    element.addEventListener('input', onInput, true);
  };
  const leave = (): void => {
    element.removeEventListener('click', onClick, true);
    element.removeEventListener('beforeinput', onBeforeInput, true);
    element.removeEventListener('input', onInput, true);
    for (const type of near) element.removeEventListener(type, onNear);
  };

  /** From here on only a press tries again: what has failed would fail at every move of the pointer. */
  const fail = (words: string): void => {
    failures += 1;
    hasFailed = true;
    leave();
    listen();
    line?.remove();
    line = lineOf(words, () => {
      // Some browsers remember for the life of the page that a file was not to be had.
      if (failures > 1) window.location.reload();
      else demand();
    });
    element.before(line);
  };

  const live = async (): Promise<void> => {
    stopWaiting();
    let parts: [typeof import('./hydrate'), Awaited<ReturnType<Load>>];
    try {
      const engine = import('./hydrate');
      // Who waits for it comes below.
      engine.catch(() => {});
      // To ask for ten files takes a slow phone a while; React's and the island's are asked for one by one.
      await pause();
      parts = await Promise.all([engine, load()]);
    } catch (error) {
      console.info(error);
      fail(
        translate({
          id: 'island.notFetched',
          message: '这一部分的程序没有取到，下面的内容完整，但还不能操作。',
        }),
      );
      throw error;
    }
    await pause();
    const [{hydrate}, {default: Component}] = parts;
    // To be put back; React makes what stands there its own, and takes it away when it fails.
    const still = element.cloneNode(true);
    const onFault = (error: unknown): void => {
      console.warn(error);
      delete element.dataset.alive;
      deeds.length = 0;
      element.replaceChildren(...still.childNodes);
      fail(
        translate({
          id: 'island.failed',
          message: '这一部分的程序出了错，已换回原来的样子；页面的其余部分不受影响。',
        }),
      );
    };
    let props: object;
    try {
      props = propsOf(element);
    } catch (error) {
      onFault(error);
      throw error;
    }
    await hydrate(element, Component, props, onFault);
    leave();
    line?.remove();
    element.dataset.alive = '';
    for (const deed of deeds.splice(0)) repeat(deed);
  };
  const start = (): Promise<void> => (started ??= live());
  /** Starts it because the reader asks for it, again if need be. */
  const demand = (): void => {
    if (hasFailed) started = null;
    hasFailed = false;
    accompany(start());
  };

  // What was written before anybody listened.
  for (const field of element.querySelectorAll<HTMLInputElement>(
    'input:not([type=checkbox], [type=radio])',
  )) {
    if (field.value !== field.defaultValue) deeds.push({field, value: field.value});
  }

  listen();
  for (const type of near) element.addEventListener(type, onNear, {passive: true});
  if (element.dataset.when !== 'seen') {
    // What the address asks for is waited for, like a press.
    if (window.location.search) demand();
    else onNear();
    return;
  }
  // Who has not moved yet has come near nothing, even where a figure begins on the first screen.
  const look = (): void => {
    for (const type of moves) window.removeEventListener(type, look);
    if (!started) stopWaiting = whenNear(element, ahead, onNear);
  };
  // Who follows a link to a section, or to a figure in some state, has said where he is.
  if (window.location.hash || window.location.search) look();
  else for (const type of moves) window.addEventListener(type, look, {passive: true});
}

/** Finds the islands of the page and gives each its life when it is time. */
export function startIslands(islands: Islands): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const load = islands[element.dataset.island!];
    if (load) watch(element, load);
  }
}
