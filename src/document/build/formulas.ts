import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element} from 'hast';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {compress} from 'wawoff2';
import {partsOf, trimmer} from './styles';
import {subset} from './subset';

/** How a text is set: the three things by which a browser chooses among KaTeX's fonts. */
type Face = {family: string; style: string; weight: string};
/** What an element must be: of these classes, and of this name where there is one. */
type Compound = {classes: string[]; tag?: string};
/** Compounds from the inside out; `near` where the next must be the parent, not some element around. */
type Selector = {compound: Compound; near: boolean}[];
type FontRule = {selector: Selector; weight: number; face: Partial<Face>};

const dist = path.dirname(require.resolve('katex/dist/katex.min.css'));

/** What `font` and its parts say in a rule. */
function faceOf(rule: postcss.Rule): Partial<Face> {
  const face: Partial<Face> = {};
  rule.walkDecls((each) => {
    if (each.prop === 'font') {
      const family = /KaTeX_\w+/.exec(each.value)?.[0];
      Object.assign(face, {style: 'normal', weight: '400', ...(family && {family})});
    }
    if (each.prop === 'font-family') face.family = /^["']?(\w+)/.exec(each.value)?.[1];
    if (each.prop === 'font-style') face.style = each.value;
    if (each.prop === 'font-weight') face.weight = each.value.replace('bold', '700');
  });
  return face;
}

/**
 * Reads a selector of KaTeX's: classes and names of elements, within each other or in each other.
 * @throws Error where it asks for anything else, which `matches` would not understand
 */
function readSelector(text: string): Selector {
  const selector: Selector = [{compound: {classes: []}, near: false}];
  selectorParser((all) =>
    all.first.each((node) => {
      const {compound} = selector[0]!;
      if (node.type === 'class') compound.classes.push(node.value);
      else if (node.type === 'tag') compound.tag = node.value;
      else if (node.type === 'combinator' && /^\s*>?\s*$/.test(node.value))
        selector.unshift({compound: {classes: []}, near: node.value.includes('>')});
      else throw new Error(`KaTeX's sheet chooses a font by “${text}”, which formulas.ts cannot read`);
    }),
  ).processSync(text);
  // The mark of how two hang together stands with the inner one, which is looked at first.
  return selector;
}

/** The rules of KaTeX's sheet that choose a font, in the order in which they win. */
function readRules(sheet: postcss.Root): FontRule[] {
  const rules: FontRule[] = [];
  sheet.walkRules((rule) => {
    const face = faceOf(rule);
    if (Object.keys(face).length === 0) return;
    for (const text of rule.selectors) {
      const selector = readSelector(text);
      const weight = selector.reduce(
        (sum, {compound: {classes, tag}}) => sum + classes.length * 10 + (tag ? 1 : 0),
        0,
      );
      rules.push({selector, weight, face});
    }
  });
  return rules.sort((a, b) => a.weight - b.weight);
}

const key = ({family, style, weight}: Face): string => `${family} ${style} ${weight}`;

/** An element with what stands around it, from the inside out. */
type Placed = {name: string; classes: string[]; around: Placed | null};

const fits = ({name, classes}: Placed, {tag, classes: asked}: Compound): boolean =>
  (!tag || tag === name) && asked.every((each) => classes.includes(each));

/** Whether a selector, from its step `at` on, matches an element. */
function matches(element: Placed, selector: Selector, at = 0): boolean {
  const {compound, near} = selector[at]!;
  if (!fits(element, compound)) return false;
  if (at === selector.length - 1) return true;
  for (let outer = element.around; outer; outer = near ? null : outer.around) {
    if (matches(outer, selector, at + 1)) return true;
  }
  return false;
}

/** What KaTeX's sheet says of the font of an element. */
type FaceAt = (element: Placed) => Partial<Face>;

function faceFinder(sheet: postcss.Root): FaceAt {
  const rules = readRules(sheet);
  // By a class of the innermost compound: few elements need more than two or three rules looked at.
  const byClass = new Map<string, FontRule[]>();
  for (const rule of rules) {
    const first = rule.selector[0]!.compound.classes[0] ?? '';
    byClass.set(first, [...(byClass.get(first) ?? []), rule]);
  }
  const place = new Map(rules.map((rule, index) => [rule, index]));
  return (element) =>
    ['', ...element.classes]
      .flatMap((name) => byClass.get(name) ?? [])
      .filter(({selector}) => matches(element, selector))
      .sort((a, b) => place.get(a)! - place.get(b)!)
      .reduce((face, rule) => ({...face, ...rule.face}), {});
}

/** Characters by the face in which they are set. */
type Characters = Map<string, Set<number>>;

/** Which characters a formula sets in which face. */
function charactersOf(formula: Element, faceAt: FaceAt): Characters {
  const found: Characters = new Map();
  const visit = (element: Element, around: Placed | null, outer: Face, isDrawn: boolean): void => {
    const classes = element.properties.className ?? [];
    const placed: Placed = {name: element.tagName, classes, around};
    const face = {...outer, ...faceAt(placed)};
    const drawn = isDrawn || classes.includes('katex-html');
    for (const child of element.children) {
      if (child.type === 'element') visit(child, placed, face, drawn);
      if (child.type !== 'text' || !drawn) continue;
      const characters = found.get(key(face)) ?? new Set<number>();
      for (const character of child.value) characters.add(character.codePointAt(0)!);
      found.set(key(face), characters);
    }
  };
  visit(formula, null, {family: 'KaTeX_Main', style: 'normal', weight: '400'}, false);
  return found;
}

/** The formulas of a page as they are drawn, cut out of its HTML. */
export function formulasOf(html: string): string[] {
  const formulas: string[] = [];
  const opening = /<span class=(?:"katex"|katex)>/g;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const span = /<(\/?)span[\s>]/g;
    span.lastIndex = match.index;
    let depth = 0;
    do {
      const next = span.exec(html);
      if (!next) throw new Error('a formula does not end');
      depth += next[1] ? -1 : 1;
    } while (depth > 0);
    opening.lastIndex = span.lastIndex;
    formulas.push(html.slice(match.index, span.lastIndex).replace(/<math[\s>][^]*?<\/math>/, ''));
  }
  return formulas;
}

const link = /<link rel="?stylesheet"? href="?[^\s">]*\/katex\.min\.css"? ?\/?>/g;

// The packer hands out its own memory, which the next call writes over.
let packing: Promise<unknown> = Promise.resolve();

function packed(font: Buffer): Promise<string> {
  const result = packing.then(async () => Buffer.from(await compress(font)).toString('base64'));
  packing = result;
  return result;
}

/** Gives a page the rules and the glyphs that its formulas need, in place of the link to KaTeX's sheet. */
export type SetFormulas = (html: string) => Promise<string>;

let setter: SetFormulas | undefined;

/** Reads KaTeX's sheet and fonts once for all pages; formulas are the same in each language. */
export const formulaSetter = (): SetFormulas => (setter ??= makeSetter());

function makeSetter(): SetFormulas {
  const sheet = postcss.parse(readFileSync(path.join(dist, 'katex.min.css'), 'utf8'));
  const files = new Map<string, string>();
  sheet.walkAtRules('font-face', (rule) => {
    const value = (name: string): string => {
      const found = rule.nodes?.find((each) => each.type === 'decl' && each.prop === name);
      return found?.type === 'decl' ? found.value.replace(/["']/g, '') : '';
    };
    const ttf = /([\w-]+)\.woff2/.exec(value('src'))?.[1];
    const face = {family: value('font-family'), style: value('font-style'), weight: value('font-weight')};
    files.set(key(face), `${ttf}.ttf`);
    rule.remove();
  });
  const faceAt = faceFinder(sheet);
  const trim = trimmer(sheet.toString());
  const made = new Map<string, Promise<string>>();
  const parser = unified().use(rehypeParse, {fragment: true});
  const known = new Map<string, Characters>();

  /** Of all formulas of a page; those that stood on an earlier one are not read again. */
  const charactersIn = (html: string): Characters => {
    const formulas = [...new Set(formulasOf(html))];
    const unread = formulas.filter((formula) => !known.has(formula));
    const elements = parser.parse(unread.join('')).children.filter(({type}) => type === 'element');
    unread.forEach((formula, index) => known.set(formula, charactersOf(elements[index] as Element, faceAt)));
    const all: Characters = new Map();
    for (const [face, characters] of formulas.flatMap((formula) => [...known.get(formula)!])) {
      all.set(face, new Set([...(all.get(face) ?? []), ...characters]));
    }
    return all;
  };

  const fontFace = async (face: string, characters: Set<number>): Promise<string> => {
    const file = files.get(face);
    if (!file) return '';
    const part = subset(readFileSync(path.join(dist, 'fonts', file)), characters);
    if (!part) return '';
    const font = await packed(part);
    const [family, style, weight] = face.split(' ');
    return `@font-face{font-family:${family};font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${font})}`;
  };

  return async (html) => {
    if (!link.test(html)) return html;
    link.lastIndex = 0;
    const faces = [...charactersIn(html)].sort(([a], [b]) => a.localeCompare(b));
    const fonts = await Promise.all(
      faces.map(([face, characters]) => {
        const id = `${face} ${[...characters].sort((a, b) => a - b).join()}`;
        const font = made.get(id) ?? fontFace(face, characters);
        made.set(id, font);
        return font;
      }),
    );
    const style = `<style>${fonts.join('')}${trim(partsOf(html))}</style>`;
    let isFirst = true;
    return html.replace(link, () => {
      const first = isFirst;
      isFirst = false;
      return first ? style : '';
    });
  };
}
