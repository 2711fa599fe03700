import {createElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {matchPath as theirMatchPath, StaticRouter} from 'react-router-dom';
import * as theirs from 'react-router-config';
import {describe, expect, it} from 'vitest';
import {candidatesFor, matchPath, matchRoutes, renderRoutes, type RouteConfig} from './routes';

const page =
  (name: string) =>
  ({route}: {route?: unknown}): ReactNode =>
    createElement('b', null, name, renderRoutes((route as RouteConfig).routes));
const exact = (path: string): RouteConfig => ({path, exact: true, component: page(path)});

const routes: RouteConfig[] = [
  exact('/models/bert/'),
  exact('/models/Weird(1)/'),
  exact('/'),
  {path: '/draft/:id', component: page('draft')},
  {
    path: '/',
    component: page('docs'),
    routes: [exact('/overview/'), exact('/a/b.c/'), {component: page('chapters'), routes: [exact('/a/d')]}],
  },
  {path: '*', component: page('lost')},
];
const addresses = [
  ...['/', '/models/bert/', '/models/bert', '/MODELS/Bert/', '/models/bert/x/', '/models/Weird(1)/'],
  ...[
    '/draft/7/',
    '/overview/',
    '/overview',
    '/a/b.c/',
    '/a/bxc/',
    '/a/d/',
    '/a/d',
    '/nowhere/',
    '//',
    '/a//d',
  ],
];

describe.each(addresses)('an address looked up: %s', (address) => {
  it('is found where React Router finds it', () => {
    expect(matchRoutes(routes, address)).toEqual(theirs.matchRoutes(routes as never, address));
    for (const route of routes.flatMap((each) => [each, ...(each.routes ?? [])]))
      if (route.path) expect(matchPath(address, route)).toEqual(theirMatchPath(address, route));
  });

  it('shows what React Router shows', () => {
    const show = (of: unknown): string =>
      renderToStaticMarkup(createElement(StaticRouter, {location: address}, of as ReactNode));
    expect(show(renderRoutes(routes))).toBe(show(theirs.renderRoutes(routes as never)));
  });
});

it('tries few of many', () => {
  const many = Array.from({length: 500}, (_, index) => exact(`/page-${index}/`));
  expect(candidatesFor(many, '/page-7')).toEqual([many[7]]);
});
