/*
 * Class names of CSS modules, shortened for each page. css-loader makes them of the name in the source and
 * four random characters, which no compression makes shorter: a kilobyte on a chapter. What scripts know by
 * its name keeps it; the rest is numbered in the order in which the page has it.
 */

/**
 * A class of a CSS module, as css-loader writes it in Docusaurus' build. One underscore: `menu__link` is
 * Infima's, and selectors ask for its parts.
 */
const made = /(?<![\w-])[A-Za-z](?:[\w-]*[A-Za-z\d-])?_[\w-]{4}(?![\w-])/g;
const inSheet = new RegExp(`\\.(${made.source})`, 'g');

/** Where a page has classes: in the attribute, and in the style sheets that stand in it. */
const places = /(\sclass=)(?:"([^"]*)"|([^\s">]+))|(<style>)([^]*?)(<\/style>)/g;

/** Gives the classes of a page that nothing else knows names of two or three characters. */
export type Shorten = (html: string) => string;

/**
 * @param sheet the site's style sheet, in which all classes are
 * @param others what else a page may load, sheets and scripts: classes that are named there stay
 */
export function shortener(sheet: string, others: Iterable<string>): Shorten {
  const elsewhere = new Set([...others].flatMap((text) => text.match(made) ?? []));
  const free = new Set(
    [...sheet.matchAll(inSheet)].map(([, name = '']) => name).filter((name) => !elsewhere.has(name)),
  );
  return (html) => {
    // Markup that waits in JSON, or an address that reads like a class.
    const kept = new Set(html.replace(places, '').match(made) ?? []);
    const names = new Map<string, string>();
    const nameOf = (name: string): string => {
      if (!free.has(name) || kept.has(name)) return name;
      const short = names.get(name) ?? `_${names.size.toString(36)}`;
      names.set(name, short);
      return short;
    };
    return html.replace(
      places,
      (
        whole: string,
        attribute?: string,
        quoted?: string,
        bare?: string,
        open?: string,
        css?: string,
        close?: string,
      ) => {
        if (css !== undefined)
          return `${open}${css.replace(inSheet, (_, name: string) => `.${nameOf(name)}`)}${close}`;
        const classes = (quoted ?? bare ?? '').split(' ').map(nameOf).join(' ');
        return quoted === undefined ? `${attribute}${classes}` : `${attribute}"${classes}"`;
      },
    );
  };
}
