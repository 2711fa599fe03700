/** Does some work that can be interrupted, in one go. */
export function inOneGo<T>(steps: Generator<void, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

const slice = 12; // ms: a key that is pressed meanwhile waits no longer

/**
 * Does it in slices, between which the page answers.
 * @param pause is kept when the page has had its turn
 */
export async function inSlices<T>(steps: Generator<void, T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const {done, value} = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await pause();
  }
}
