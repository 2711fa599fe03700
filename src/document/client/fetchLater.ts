/** Fetches a style sheet into the page. */
function fetchStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
}

/**
 * Makes what fetches one of the page's later scripts with its styles, once. Offline it fails, and is asked for
 * again the next time.
 * @param name under which the page has their addresses: `data-more`, `data-more-styles`
 */
export function fetchLater<Module>(name: string): () => Promise<Module> {
  let module: Promise<Module> | undefined;
  return () =>
    (module ??= (() => {
      const {dataset} = document.querySelector<HTMLElement>(`script[data-${name}]`)!;
      return Promise.all([
        import(/* webpackIgnore: true */ dataset[name]!) as Promise<Module>,
        fetchStyles(dataset[`${name}Styles`]!),
      ]).then(
        ([found]) => found,
        (error: unknown) => {
          module = undefined;
          // Firefox remembers for the life of the page that a module was not to be had; by another name it asks again.
          dataset[name] += '?';
          throw error;
        },
      );
    })());
}
