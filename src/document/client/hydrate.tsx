import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import {startTransition, useEffect, type ComponentType} from 'react';
import {hydrateRoot, type Root} from 'react-dom/client';

/** Tells when React has made the markup its own. */
function Alive({onAlive}: {onAlive: () => void}): null {
  useEffect(onAlive, [onAlive]);
  return null;
}

/**
 * Makes what stands in an element, drawn at build, a React root of its own: the boundary that a fault of
 * the island does not pass.
 * @param onFault is called when the island has failed, at once or later; React is gone from the element by
 *   then, and so is all that was in it
 */
export function hydrate<Props extends object>(
  element: HTMLElement,
  Component: ComponentType<Props>,
  props: Props,
  onFault: (error: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let hasFailed = false;
    let root: Root;
    // As a transition React stops every few milliseconds to let the page answer.
    startTransition(() => {
      root = hydrateRoot(
        element,
        <BrowserContextProvider>
          <Component {...props} />
          <Alive onAlive={resolve} />
        </BrowserContextProvider>,
        {
          identifierPrefix: element.dataset.prefix,
          onRecoverableError: (error) => console.error(error),
          onUncaughtError(error) {
            if (hasFailed) return;
            hasFailed = true;
            // React is still at its work here.
            setTimeout(() => {
              root.unmount();
              onFault(error);
              reject(new Error('island', {cause: error}));
            });
          },
        },
      );
    });
  });
}
