import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import {useEffect, type ComponentType} from 'react';
import {hydrateRoot} from 'react-dom/client';

/** Tells when React has made the markup its own. */
function Alive({onAlive}: {onAlive: () => void}): null {
  useEffect(onAlive, [onAlive]);
  return null;
}

/** Makes what stands in an element, drawn at build, a React root of its own. */
export function hydrate<Props extends object>(
  element: HTMLElement,
  Component: ComponentType<Props>,
  props: Props,
): Promise<void> {
  return new Promise((resolve) => {
    hydrateRoot(
      element,
      <BrowserContextProvider>
        <Component {...props} />
        <Alive onAlive={resolve} />
      </BrowserContextProvider>,
      {
        identifierPrefix: element.dataset.prefix,
        onRecoverableError: (error) => console.error(error),
      },
    );
  });
}
