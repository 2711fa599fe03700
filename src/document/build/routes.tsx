import type {ComponentType, ReactNode} from 'react';
import {matchPath as match, Route, Router, Switch, useLocation, type match as Match} from 'react-router-dom';

/*
 * `react-router-config` and `matchPath` of `@docusaurus/router` for the build of the pages, where each page is
 * looked for among the addresses of all, several times: React Router makes an expression of each and tries one
 * after the other, which on a large site is a tenth of a build and grows by its square. Here an address
 * without patterns is looked up. What is found is the same.
 */

/** What a route of Docusaurus says. */
export type RouteConfig = {
  path?: string;
  exact?: boolean;
  strict?: boolean;
  sensitive?: boolean;
  key?: string;
  routes?: RouteConfig[];
  component?: ComponentType<Record<string, unknown>>;
};
export type MatchedRoute = {route: RouteConfig; match: Match};

/** An address that matches itself and nothing else, but for case and a slash at its end. */
const isPlain = ({path, exact, strict, sensitive}: RouteConfig): boolean =>
  Boolean(exact) && !strict && !sensitive && path !== undefined && /^[\w./-]+$/.test(path);

const keyOf = (path: string): string => path.toLowerCase().replace(/(?<=.)\/$/, '');

type Table = {plain: Map<string, number[]>; others: number[]};
const tables = new WeakMap<readonly RouteConfig[], Table>();

function tableOf(routes: readonly RouteConfig[]): Table {
  const before = tables.get(routes);
  if (before) return before;
  const table: Table = {plain: new Map(), others: []};
  routes.forEach((route, index) => {
    if (!isPlain(route)) return void table.others.push(index);
    const key = keyOf(route.path!);
    table.plain.set(key, [...(table.plain.get(key) ?? []), index]);
  });
  tables.set(routes, table);
  return table;
}

/** The routes that an address can match, in their order. */
export function candidatesFor(routes: readonly RouteConfig[], pathname: string): RouteConfig[] {
  const {plain, others} = tableOf(routes);
  const indices = [...others, ...(plain.get(keyOf(pathname)) ?? [])];
  return indices.sort((a, b) => a - b).map((index) => routes[index]!);
}

/** As `react-router-config` has it: the routes, one within another, that an address matches. */
export function matchRoutes(
  routes: RouteConfig[],
  pathname: string,
  branch: MatchedRoute[] = [],
): MatchedRoute[] {
  candidatesFor(routes, pathname).some((route) => {
    const found = route.path
      ? match(pathname, route)
      : // Who names no address has that of the route around it.
        (branch.at(-1)?.match ??
        (Router as unknown as {computeRootMatch: (pathname: string) => Match}).computeRootMatch(pathname));
    if (!found) return false;
    branch.push({route, match: found});
    if (route.routes) matchRoutes(route.routes, pathname, branch);
    return true;
  });
  return branch;
}

function Chosen({routes, extra}: {routes: RouteConfig[]; extra: object}): ReactNode {
  const {pathname} = useLocation();
  return (
    <Switch>
      {candidatesFor(routes, pathname).map((route, index) => {
        const {component: Component} = route;
        return (
          <Route
            key={route.key ?? index}
            path={route.path}
            exact={route.exact}
            strict={route.strict}
            render={(props) => Component && <Component {...props} {...extra} route={route} />}
          />
        );
      })}
    </Switch>
  );
}

/** As `react-router-config` has it: what of some routes the address asks for. */
export const renderRoutes = (routes?: RouteConfig[], extra: object = {}): ReactNode =>
  routes ? <Chosen routes={routes} extra={extra} /> : null;

/** As React Router has it, without an expression for what is plainly another address. */
export const matchPath = (pathname: string, options: RouteConfig): Match | null =>
  isPlain(options) && keyOf(pathname) !== keyOf(options.path!) ? null : match(pathname, options);

// What else `@docusaurus/router` has.
export {Redirect, useHistory, useLocation} from 'react-router-dom';
