/**
 * Makes what fetches a JSON file once, however often it is asked; after a failure it asks again.
 * @param address asked for when it is first needed
 */
export function fetchOnce<T>(address: () => string): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () =>
    (answer ??= fetch(address())
      // What says that there is no such file is no JSON.
      .then((response) => response.json() as Promise<T>)
      .catch((error: unknown) => {
        answer = undefined;
        throw error;
      }));
}
