/*
 * Names of classes and custom properties, shortened for each page. Those of CSS modules end in random
 * characters, which no compression makes shorter, and the theme's are long and many; a page has a kilobyte of
 * them. What scripts and other sheets know by its name keeps it; a class that is in no rule of the page and
 * in no script goes; the rest is numbered in the order in which the page has it.
 */

/** A class in a selector; strings and addresses in a sheet may look like one. */
const classInCss = /"(?:[^"\\]|\\.)*"|url\([^)]*\)|\.(-?[A-Za-z_][\w-]*)/g;
/** A selector that asks for a class by a part of its name. */
const partOfClass = /\[class([*~^$|]?=)["']?([\w-]+)["']?\]/g;
/** A custom property; behind a letter stands the end of some other name. */
const property = /(?<![\w-])--[\w-]+/g;
/** Whatever may be a name in a script or a sheet. */
const word = /[\w-]+/g;

/** A page in pieces: scripts, style sheets, comments and tags; what lies between is text. */
const piece =
  /<script\b[^]*?<\/script>|(<style>)([^]*?)(<\/style>)|<!--[^]*?-->|<[a-zA-Z][^\s/>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*\s*>/g;
const attribute = /(\s+)([^\s=>]+)(?:=(?:"([^"]*)"|('[^']*'|[^\s>]*)))?/g;

/** Gives a page shorter names. */
export type Shorten = (html: string) => string;

/** The classes that a sheet has rules for. */
export const classesIn = (css: string): Set<string> =>
  new Set([...css.matchAll(classInCss)].flatMap(([, name]) => name ?? []));

/** Numbers the names that it is asked for, in that order. */
function numberer(write: (number: string, name: string) => string): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const short = names.get(name) ?? write(names.size.toString(36), name);
    names.set(name, short);
    return short;
  };
}

/**
 * @param sheet the site's style sheet, in which all classes are
 * @param others what else a page may load, sheets and scripts: names that are in it stay
 */
export function shortener(sheet: string, others: Iterable<string>): Shorten {
  const elsewhere = new Set([...others].flatMap((text) => text.match(word) ?? []));
  const free = new Set([...classesIn(sheet)].filter((name) => !elsewhere.has(name) && !/^katex/.test(name)));
  const asked = [...sheet.matchAll(partOfClass)].map(([, how = '', value = '']) => ({how, value}));
  const whole = asked.filter(({how}) => how !== '*=').map(({value}) => value);
  const parts = asked.filter(({how}) => how === '*=').map(({value}) => value);

  return (html) => {
    const pieces = [...html.matchAll(piece)];
    const css = pieces.map(([, , rules]) => rules ?? '').join('\n');
    const styled = classesIn(css);
    // What is in no attribute: scripts in the page.
    const scripts = pieces.filter(([text]) => text.startsWith('<script')).map(([text]) => text);
    const kept = new Set(scripts.flatMap((text) => text.match(word) ?? []));
    const isAsked = (name: string): boolean =>
      whole.includes(name) || parts.some((part) => name.includes(part));

    // A selector that asks for `__` in the name must find it in the short one.
    const short = numberer((number, name) => `_${number}${parts.find((part) => name.includes(part)) ?? ''}`);
    const nameOf = (name: string): string =>
      !free.has(name) || kept.has(name) || whole.includes(name) ? name : short(name);
    const isKnown = (name: string): boolean =>
      styled.has(name) || elsewhere.has(name) || kept.has(name) || isAsked(name) || /^katex/.test(name);

    const shortProperty = numberer((number) => `--${number}`);
    const propertyOf = (name: string): string =>
      elsewhere.has(name) || kept.has(name) ? name : shortProperty(name);

    const inCss = (rules: string): string =>
      rules
        .replace(classInCss, (text: string, name?: string) => (name ? `.${nameOf(name)}` : text))
        .replace(property, propertyOf);
    const inTag = (tag: string): string =>
      tag.replace(attribute, (text: string, space: string, name: string, quoted?: string, bare?: string) => {
        const value = quoted ?? bare;
        if (value === undefined) return text;
        if (name !== 'class') return value.includes('--') ? text.replace(property, propertyOf) : text;
        const classes = value.split(/\s+/).filter(isKnown).map(nameOf);
        if (classes.join('') === '') return '';
        return `${space}class=${classes.length > 1 ? `"${classes.join(' ')}"` : classes.join('')}`;
      });
    return html.replace(piece, (text: string, open?: string, rules?: string, close?: string) => {
      if (rules !== undefined) return `${open}${inCss(rules)}${close}`;
      return text.startsWith('<script') || text.startsWith('<!--') ? text : inTag(text);
    });
  };
}
