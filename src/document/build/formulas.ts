import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element, Root} from 'hast';
import {selectAll} from 'hast-util-select';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {compress} from 'wawoff2';
import {partsOf, trimmer} from './styles';
import {subset} from './subset';

/** How a text is set: the three things by which a browser chooses among KaTeX's fonts. */
type Face = {family: string; style: string; weight: string};
type FontRule = {selector: string; weight: number; face: Partial<Face>};

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

/** The rules of KaTeX's sheet that choose a font, in the order in which they win. */
function readRules(sheet: postcss.Root): FontRule[] {
  const rules: FontRule[] = [];
  sheet.walkRules((rule) => {
    const face = faceOf(rule);
    if (Object.keys(face).length === 0) return;
    for (const selector of rule.selectors) {
      let weight = 0;
      selectorParser((all) =>
        all.walk(({type}) => void (weight += type === 'class' ? 10 : type === 'tag' ? 1 : 0)),
      ).processSync(selector);
      rules.push({selector, weight, face});
    }
  });
  return rules.sort((a, b) => a.weight - b.weight);
}

const key = ({family, style, weight}: Face): string => `${family} ${style} ${weight}`;

/** Which characters a page sets in which face. */
export function charactersOf(tree: Root, rules: FontRule[]): Map<string, Set<number>> {
  const own = new Map<Element, Partial<Face>>();
  for (const {selector, face} of rules) {
    for (const element of selectAll(selector, tree)) own.set(element, {...own.get(element), ...face});
  }
  const found = new Map<string, Set<number>>();
  const visit = (element: Element, outer: Face): void => {
    const face = {...outer, ...own.get(element)};
    for (const child of element.children) {
      if (child.type === 'element') visit(child, face);
      if (child.type !== 'text') continue;
      const characters = found.get(key(face)) ?? new Set<number>();
      for (const character of child.value) characters.add(character.codePointAt(0)!);
      found.set(key(face), characters);
    }
  };
  for (const formula of selectAll('.katex', tree)) {
    const face = {family: 'KaTeX_Main', style: 'normal', weight: '400', ...own.get(formula)};
    for (const drawn of selectAll('.katex-html', formula)) visit(drawn, face);
  }
  return found;
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

/** Reads KaTeX's sheet and fonts once for all pages. */
export function formulaSetter(): SetFormulas {
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
  const rules = readRules(sheet);
  const trim = trimmer(sheet.toString());
  const made = new Map<string, Promise<string>>();

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
    const tree = unified().use(rehypeParse).parse(html);
    const faces = [...charactersOf(tree, rules)].sort(([a], [b]) => a.localeCompare(b));
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
