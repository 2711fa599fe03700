import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {BrokenLinksProvider} from '@docusaurus/core/lib/client/BrokenLinksContext';
import {useLocation} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {use, useId, type ComponentType, type ReactNode} from 'react';
import {renderToPipeableStream} from 'react-dom/server';
import {StaticRouter} from 'react-router-dom';

import applications from '@generated/document/default/applications.json';
import type {When} from '../place';

/** The markup of a React root of its own. Waits for what is loaded lazily, since a page is built once. */
function render(root: ReactNode, identifierPrefix: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = new PassThrough();
    const {pipe} = renderToPipeableStream(root, {
      identifierPrefix,
      onError: reject,
      onAllReady() {
        pipe(stream);
        text(stream).then(resolve, reject);
      },
    });
  });
}

/** In JSON within a `<script>` only `</script` and `<!--` could end or hide it. */
const scriptSafe = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Draws an island at build, as a root of its own: in the browser it begins anew there, and the ids that
 * React gives out depend on where a component stands in its root. Takes the place of `../place.ts` in the
 * build of the pages.
 */
export function place<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  when: When,
): ComponentType<Props> {
  // React asks again when the promise is kept, with the same props; then it must be the same promise.
  const drawn = new WeakMap<Props, Promise<string>>();
  return function Island(props: Props): ReactNode {
    const location = useLocation();
    const brokenLinks = useBrokenLinks();
    const prefix = useId();
    if (applications.includes(location.pathname)) return <Component {...props} />;
    let html = drawn.get(props);
    if (!html) {
      const root = (
        <StaticRouter location={location}>
          <BrokenLinksProvider brokenLinks={brokenLinks}>
            <Component {...props} />
          </BrokenLinksProvider>
        </StaticRouter>
      );
      html = render(root, prefix);
      drawn.set(props, html);
    }
    const isBare = Object.keys(props).length === 0;
    return (
      <>
        <div
          data-island={name}
          data-when={when}
          data-prefix={prefix}
          dangerouslySetInnerHTML={{__html: use(html)}}
        />
        {!isBare && <script type="application/json" dangerouslySetInnerHTML={{__html: scriptSafe(props)}} />}
      </>
    );
  };
}
