/**
 * Where what is known of the page or entry lies that a link leads to, by the rule of `src/site/hoverCards.ts`.
 * @param url of the link: a glossary entry's or a model's
 */
export function cardFile({pathname, hash}: URL): string {
  const parts = /^(.*\/)(glossary|models)\/(?:([^/]+)\/)?$/.exec(pathname);
  const [, base = '/', kind = '', page = hash.slice(1)] = parts ?? [];
  return `${base}hover/${kind}/${page}.json`;
}

/** Whether a link leads to a reference of the page itself, which needs no file. */
export const isOwnReference = ({pathname, hash}: URL): boolean =>
  pathname === window.location.pathname && hash.startsWith('#ref-');
