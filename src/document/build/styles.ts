import postcss, {type AtRule, type ChildNode, type Container, type Declaration, type Rule} from 'postcss';
import selectorParser, {type Node, type Selector} from 'postcss-selector-parser';

/*
 * Which rules of the site's style sheet a page needs. A rule is left out when its selector asks for a
 * class, an id or an element that the page has not and no script will give it; states, attributes and
 * `:not()` are left to the browser.
 */

/**
 * What `src/document/shell` gives to elements or makes; `styles.test.ts` reads it off the sources. What
 * acts and islands make brings its own sheet.
 */
export const scripted = {
  classes: [
    'dropdown--show',
    'menu',
    'menu__link',
    'menu__link--active',
    'menu__list',
    'menu__list-item',
    'menu__list-item--collapsed',
    'clean-btn',
    'site-menu',
    'site-menu__head',
    'site-note',
    'table-of-contents__link--active',
  ],
  elements: ['button', 'dialog', 'div', 'hr', 'li', 'path', 'svg', 'ul'],
};

/** Attributes that no script of the first layer sets, so that a page has them from the start or never. */
export const still = ['align', 'dir', 'data-era', 'data-kind'];

/** What a page is made of, as far as selectors ask. */
export type Parts = {
  classes: Set<string>;
  ids: Set<string>;
  elements: Set<string>;
  /** Those of `still` that it has, each as `name` and as `name=value`. */
  attributes: Set<string>;
  /** What `lang` says of the whole page; null where nothing does. */
  language: string | null;
  text: string;
};

const stillAttribute = new RegExp(`\\s(${still.join('|')})(?:=(?:"([^"]*)"|([^\\s">]+)))?(?=[\\s/>])`, 'g');

/** Reads off a page's HTML the classes, ids and elements that are in it. */
export function partsOf(html: string): Parts {
  const classes = new Set(scripted.classes);
  const elements = new Set(scripted.elements);
  const ids = new Set<string>();
  for (const [, quoted, bare] of html.matchAll(/\sclass=(?:"([^"]*)"|([^\s">]+))/g)) {
    for (const name of (quoted ?? bare ?? '').split(/\s+/)) classes.add(name);
  }
  for (const [, quoted, bare] of html.matchAll(/\sid=(?:"([^"]*)"|([^\s">]+))/g)) ids.add(quoted ?? bare!);
  for (const [, name = ''] of html.matchAll(/<([a-zA-Z][\w-]*)/g)) elements.add(name.toLowerCase());
  const attributes = new Set<string>();
  for (const [, name, quoted, bare] of html.matchAll(stillAttribute))
    attributes.add(name!).add(`${name}=${quoted ?? bare ?? ''}`);
  const language = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? null;
  return {classes, ids, elements, attributes, language, text: html};
}

/** Whether something on the page could match; `Test` is made once for each selector. */
type Test = (page: Parts) => boolean;

const any =
  (tests: Test[]): Test =>
  (page) =>
    tests.some((test) => test(page));

function testOfNode(node: Node): Test | null {
  if (node.type === 'class') return ({classes}) => classes.has(node.value);
  if (node.type === 'id') return ({ids}) => ids.has(node.value);
  if (node.type === 'tag') {
    const name = node.value.toLowerCase();
    return ({elements}) => elements.has(name);
  }
  // `[class~=bar]` asks for a class as `.bar` does.
  if (node.type === 'attribute' && node.attribute === 'class' && node.value !== undefined) {
    const {operator, value} = node;
    if (operator === '~=') return ({classes}) => classes.has(value);
    if (operator === '*=') return ({classes}) => [...classes].some((name) => name.includes(value));
  }
  if (node.type === 'attribute' && still.includes(node.attribute)) {
    const {attribute, operator, value} = node;
    if (operator === undefined) return ({attributes}) => attributes.has(attribute);
    if (operator === '=') return ({attributes}) => attributes.has(`${attribute}=${value}`);
  }
  if (node.type === 'pseudo' && /^:(?:is|where|has|matches|-webkit-any|-moz-any)$/.test(node.value)) {
    return node.nodes.length > 0 ? any(node.nodes.map(testOf)) : null;
  }
  return null;
}

function testOf(selector: Selector): Test {
  const tests = selector.nodes.flatMap((node) => testOfNode(node) ?? []);
  return (page) => tests.every((test) => test(page));
}

/** A piece of the sheet that is kept or left out as a whole, or one that holds such pieces. */
type Piece =
  | {kind: 'rule'; selectors: {text: string; test: Test}[]; declarations: Entry[]}
  | {kind: 'block'; head: string; pieces: Piece[]}
  | {kind: 'keyframes'; name: string; text: string}
  | {kind: 'font'; family: string; text: string}
  | {kind: 'text'; text: string};
type Entry = {property: string; text: string};

const isKeyframes = (name: string): boolean => /^(?:-\w+-)?keyframes$/.test(name);

function pieceOf(node: ChildNode): Piece[] {
  if (node.type === 'comment') return [];
  if (node.type === 'rule') {
    const parsed = selectorParser().astSync(node.selector);
    const all = node.nodes.filter((each): each is Declaration => each.type === 'decl');
    // Of one line Safari has always known the name that is no longer its own.
    const isSpare = ({prop, value}: Declaration): boolean =>
      prop === '-webkit-text-decoration' &&
      /^(?:none|underline)$/.test(value) &&
      all.some((each) => each.prop === 'text-decoration' && each.value === value);
    const declarations = all.filter((each) => !isSpare(each));
    return [
      {
        kind: 'rule',
        selectors: parsed.nodes.map((each) => ({text: String(each).trim(), test: testOf(each)})),
        declarations: declarations.map((each) => ({
          property: each.prop,
          text: `${each.prop}:${each.value}${each.important ? '!important' : ''}`,
        })),
      },
    ];
  }
  if (node.type === 'decl') return [{kind: 'text', text: `${String(node)};`}];
  if (isKeyframes(node.name)) return [{kind: 'keyframes', name: node.params, text: String(node)}];
  if (node.name === 'font-face') {
    const family = node.nodes?.find((each) => each.type === 'decl' && each.prop === 'font-family');
    return [{kind: 'font', family: family?.type === 'decl' ? family.value : '', text: String(node)}];
  }
  if (!node.nodes) return [{kind: 'text', text: `@${node.name} ${node.params};`}];
  return [{kind: 'block', head: `@${node.name} ${node.params}`.trim(), pieces: piecesOf(node)}];
}

const piecesOf = (container: Container | AtRule | Rule): Piece[] => (container.nodes ?? []).flatMap(pieceOf);

const variables = /--[\w-]+/g;

/** What `trim` has kept of a sheet for a page, still with every custom property. */
type Kept =
  | {kind: 'rule'; head: string; declarations: Entry[]}
  | {kind: 'block'; head: string; kept: Kept[]}
  | Exclude<Piece, {kind: 'rule' | 'block'}>;

/** A selector of the page in some language: that of the page itself when it is its language, else nothing. */
function inLanguage(selector: string, language: string | null): string[] {
  const asked = /^:root:lang\(([\w-]+)\)$/.exec(selector)?.[1];
  if (asked === undefined || language === null) return [selector];
  return language === asked || language.startsWith(`${asked}-`) ? [':root'] : [];
}

function keep(pieces: Piece[], page: Parts): Kept[] {
  return pieces.flatMap((piece): Kept[] => {
    if (piece.kind === 'rule') {
      const selectors = piece.selectors
        .filter(({test}) => test(page))
        .flatMap(({text}) => inLanguage(text, page.language));
      if (selectors.length === 0 || piece.declarations.length === 0) return [];
      return [{kind: 'rule', head: selectors.join(','), declarations: piece.declarations}];
    }
    if (piece.kind === 'block') {
      const kept = keep(piece.pieces, page);
      return kept.length > 0 ? [{kind: 'block', head: piece.head, kept}] : [];
    }
    return [piece];
  });
}

const rulesOf = (kept: Kept[]): Entry[] =>
  kept.flatMap((each) =>
    each.kind === 'rule' ? each.declarations : each.kind === 'block' ? rulesOf(each.kept) : [],
  );

/**
 * Leaves out what a later rule with the same selector, under the same conditions, says again: it can never
 * show. What a rule says twice itself is for browsers that know only the first, and stays, as does what is
 * `!important`, which turns the order of layers round.
 */
function withoutOverridden(kept: Kept[]): Kept[] {
  const layers: string[] = [];
  const last = new Map<string, {rank: number; rule: Kept}>();
  const rankOf = (layer: string | null): number => {
    if (layer === null) return Infinity;
    if (!layers.includes(layer)) layers.push(layer);
    return layers.indexOf(layer);
  };
  const keyOf = (where: string, head: string, {property, text}: Entry): string | null =>
    text.endsWith('!important') ? null : `${where}|${head}|${property}`;
  /** Calls `use` for each rule with its conditions and the rank of its layer. */
  const walk = (
    all: Kept[],
    where: string,
    layer: string | null,
    use: (rule: Kept & {kind: 'rule'}, where: string, rank: number) => Kept[],
  ): Kept[] =>
    all.flatMap((each): Kept[] => {
      if (each.kind === 'rule') return use(each, where, rankOf(layer));
      if (each.kind === 'text') {
        const [, names] = /^@layer ([^;{]+);/.exec(each.text) ?? [];
        for (const name of names?.split(',') ?? []) rankOf(name.trim());
        return [each];
      }
      if (each.kind !== 'block') return [each];
      const [, name] = /^@layer (.+)/.exec(each.head) ?? [];
      const inner = name === undefined ? `${where}${each.head}{` : where;
      const own = name === undefined ? layer : layer === null ? name : `${layer}.${name}`;
      return [{...each, kept: walk(each.kept, inner, own, use)}];
    });
  walk(kept, '', null, (rule, where, rank) => {
    for (const entry of rule.declarations) {
      const key = keyOf(where, rule.head, entry);
      if (key !== null && rank >= (last.get(key)?.rank ?? -1)) last.set(key, {rank, rule});
    }
    return [rule];
  });
  return walk(kept, '', null, (rule, where) => {
    const declarations = rule.declarations.filter((entry) => {
      const key = keyOf(where, rule.head, entry);
      return key === null || last.get(key)?.rule === rule;
    });
    return declarations.length > 0 ? [{...rule, declarations}] : [];
  });
}

/** Whether a selector means the page as a whole, in whatever colours. */
const isRoot = (head: string): boolean =>
  head.split(',').every((each) => /^(?:html|:root)?(?:\[data-theme=[\w"']+\])?(?::root)?$/.test(each));

/** Calls `use` for each rule, with whether it holds always, and whether a layer holds it. */
function everyRule(
  kept: Kept[],
  use: (rule: Kept & {kind: 'rule'}, isAlways: boolean, isLayered: boolean) => void,
  isAlways = true,
  isLayered = false,
): void {
  for (const each of kept) {
    if (each.kind === 'rule') use(each, isAlways, isLayered);
    if (each.kind !== 'block') continue;
    const isLayer = each.head.startsWith('@layer');
    everyRule(each.kept, use, isAlways && isLayer, isLayered || isLayer);
  }
}

/**
 * Leaves out the custom properties of the page that a layer sets and a rule outside all layers sets always:
 * it wins, whatever its selector. Of the names that give layers their order, those without a rule go too.
 */
function withoutOutvoted(kept: Kept[]): Kept[] {
  const ours = new Set<string>();
  const layers: string[] = [];
  everyRule(kept, ({head, declarations}, isAlways, isLayered) => {
    if (head !== ':root' || !isAlways || isLayered) return;
    for (const {property} of declarations) if (property.startsWith('--')) ours.add(property);
  });
  const walk = (all: Kept[], isLayered: boolean): Kept[] =>
    all.flatMap((each): Kept[] => {
      if (each.kind === 'block') {
        const isLayer = each.head.startsWith('@layer');
        const inside = walk(each.kept, isLayered || isLayer);
        if (isLayer && inside.length > 0) layers.push(each.head.slice('@layer '.length));
        return inside.length > 0 ? [{...each, kept: inside}] : [];
      }
      if (each.kind !== 'rule' || !isLayered || !isRoot(each.head)) return [each];
      const declarations = each.declarations.filter(({property}) => !ours.has(property));
      return declarations.length > 0 ? [{...each, declarations}] : [];
    });
  const left = walk(kept, false);
  return left.flatMap((each): Kept[] => {
    const [, names] = (each.kind === 'text' && /^@layer ([^;{]+);/.exec(each.text)) || [];
    if (names === undefined) return [each];
    const used = names.split(',').filter((name) => layers.includes(name.trim()));
    return used.length > 0 ? [{kind: 'text', text: `@layer ${used.join()};`}] : [];
  });
}

/** The custom properties that something uses, by way of others too. */
function usedVariables(entries: Entry[], outside: Iterable<string>): Set<string> {
  const custom = new Map<string, string[]>();
  const used = new Set<string>();
  const open = [...outside];
  for (const {property, text} of entries) {
    const names = text.slice(property.length).match(variables) ?? [];
    if (property.startsWith('--')) custom.set(property, [...(custom.get(property) ?? []), ...names]);
    else open.push(...names);
  }
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    open.push(...(custom.get(name) ?? []));
  }
  return used;
}

/**
 * Two pieces of a value, one after the other. A minifier leaves no space beside the brackets of `var()`;
 * without them `0` and `1rem` would be read as one.
 */
const joined = (before: string, after: string): string =>
  /[\w.%#]$/.test(before) && /^[\w.%#+-]/.test(after) ? `${before} ${after}` : before + after;

/** `text` with each `var(--name)` in `values` replaced, fallback and all. */
function substitute(text: string, values: Map<string, string>): string {
  let result = '';
  let rest = text;
  for (
    let match = /var\((--[\w-]+)\s*(?=[,)])/.exec(rest);
    match;
    match = /var\((--[\w-]+)\s*(?=[,)])/.exec(rest)
  ) {
    const value = values.get(match[1]!);
    let end = match.index + match[0].length;
    result = joined(result, rest.slice(0, match.index));
    if (value === undefined) {
      result = joined(result, match[0]);
    } else {
      // To the bracket that closes this one.
      for (let depth = 1; depth > 0; end += 1) {
        if (rest[end] === '(') depth += 1;
        if (rest[end] === ')') depth -= 1;
      }
      result = joined(result, value);
    }
    rest = rest.slice(end);
  }
  return joined(result, rest);
}

/**
 * The custom properties that have one value on the whole page: set once, on `:root`, and made of nothing that
 * parts of the page change. Their values may stand where they are used; one that is made of colours of the
 * theme, which change for the whole page, is written by these.
 * @param elsewhere custom properties that something else sets
 */
function constantsOf(
  kept: Kept[],
  changing: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): Map<string, string> {
  const set = new Map<string, {value: string; isConstant: boolean}>();
  /** Set by some rule that does not mean the whole page. */
  const partial = new Set(elsewhere);
  everyRule(kept, ({head, declarations}, isAlways) => {
    for (const {property, text} of declarations) {
      if (!property.startsWith('--')) continue;
      if (!isRoot(head)) partial.add(property);
      const isConstant = isAlways && head === ':root' && !set.has(property) && !changing.has(property);
      set.set(property, {value: text.slice(property.length + 1), isConstant});
    }
  });
  const ofPage = (name: string): boolean => set.has(name) && !partial.has(name);
  const constants = new Map<string, string>();
  const resolve = (name: string, open: string[] = []): string | undefined => {
    const found = set.get(name);
    if (!found?.isConstant || open.includes(name)) return undefined;
    const known = constants.get(name);
    if (known !== undefined) return known;
    const parts = new Map<string, string>();
    for (const part of found.value.match(variables) ?? []) {
      const value = resolve(part, [...open, name]);
      if (value !== undefined) parts.set(part, value);
      else if (!ofPage(part)) return undefined;
    }
    const value = substitute(found.value, parts);
    // A long value that is used often is shorter by its name.
    if (value.length <= 40) constants.set(name, value);
    return value.length <= 40 ? value : undefined;
  };
  for (const name of set.keys()) resolve(name);
  return constants;
}

function write(kept: Kept[], used: Set<string>, text: string): string {
  return kept
    .map((each) => {
      if (each.kind === 'block') {
        const inside = write(each.kept, used, text);
        return inside && `${each.head}{${inside}}`;
      }
      if (each.kind === 'rule') {
        const own = each.declarations.filter(
          ({property}) => !property.startsWith('--') || used.has(property),
        );
        return own.length > 0 ? `${each.head}{${own.map((entry) => entry.text).join(';')}}` : '';
      }
      if (each.kind === 'keyframes' || each.kind === 'font') {
        const name = each.kind === 'font' ? each.family.replace(/^["']|["']$/g, '') : each.name;
        return text.includes(name) ? each.text : '';
      }
      return each.text;
    })
    .join('');
}

/** A sheet, read once, that gives each page its part. */
export type Trimmer = (page: Parts, alsoUsed?: Iterable<string>, alsoSet?: Iterable<string>) => string;

/** What tells one part of a sheet from another: the selectors that it has kept, in order. */
const signatureOf = (kept: Kept[]): string =>
  kept
    .map((each) =>
      each.kind === 'rule'
        ? each.head
        : each.kind === 'block'
          ? `${each.head}{${signatureOf(each.kept)}}`
          : '',
    )
    .join(';');

/**
 * Reads a style sheet.
 * @returns what gives the part that a page needs; `alsoUsed` names custom properties that something else
 *   on the page uses, `alsoSet` those that it sets
 */
export function trimmer(css: string): Trimmer {
  const pieces = piecesOf(postcss.parse(css));
  const part = (selected: Kept[], outside: Set<string>, elsewhere: Set<string>): string => {
    const trimmed = withoutOutvoted(withoutOverridden(selected));
    const constants = constantsOf(trimmed, outside, elsewhere);
    const settle = (all: Kept[]): Kept[] =>
      all.map((each): Kept => {
        if (each.kind === 'block') return {...each, kept: settle(each.kept)};
        if (each.kind !== 'rule') return each;
        const declarations = each.declarations.map(({property, text}) => ({
          property,
          text: property + substitute(text.slice(property.length), constants),
        }));
        return {...each, declarations};
      });
    const kept = settle(trimmed);
    const entries = rulesOf(kept);
    const used = usedVariables(entries, outside);
    return write(kept, used, entries.map(({text}) => text).join(';'));
  };
  // Pages of a kind have the same part.
  const known = new Map<string, string>();
  return (page, alsoUsed = [], alsoSet = []) => {
    const outside = new Set([...alsoUsed, ...(page.text.match(variables) ?? [])]);
    const elsewhere = new Set([...alsoSet, ...settersIn(page.text)]);
    const selected = keep(pieces, page);
    const signature = `${signatureOf(selected)}\n${[...outside].sort().join()}\n${[...elsewhere].sort().join()}`;
    const text = known.get(signature) ?? part(selected, outside, elsewhere);
    known.set(signature, text);
    return text;
  };
}

/** The custom properties that a sheet, or the styles in a page, set. */
export const settersIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));

/** The custom properties that a sheet uses. */
export const variablesOf = (css: string): Set<string> => new Set(css.match(variables) ?? []);
