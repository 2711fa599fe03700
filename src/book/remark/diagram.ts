import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
// By path: the package names an entry for `import` only, and Docusaurus loads its configuration by `require`.
import {renderMermaidSVG} from '../../../node_modules/beautiful-mermaid/dist/index.js';

/** Kinds of diagram that Mermaid and the drawing library both know, each by how its text begins. */
export const diagramKinds = {
  flowchart: /^(?:flowchart|graph) +(?:TB|TD|BT|LR|RL)$/,
  sequenceDiagram: /^sequenceDiagram$/,
  'stateDiagram-v2': /^stateDiagram(?:-v2)?$/,
  classDiagram: /^classDiagram$/,
  erDiagram: /^erDiagram$/,
  'xychart-beta': /^xychart(?:-beta)?(?: +horizontal)?$/,
} as const;
export type DiagramKind = keyof typeof diagramKinds;

/** A diagram's text, with what is said of it for those who do not see it apart. */
type Source = {text: string; title: string | null; description: string | null};

/**
 * Takes `accTitle` and `accDescr` out of a text: Mermaid hands them to screen readers, the drawing library
 * would draw them as boxes.
 */
export function readSource(source: string): Source {
  let title: string | null = null;
  let description: string | null = null;
  const text = source
    .replace(/^[ \t]*accDescr[ \t]*\{([^}]*)\}[ \t]*\n?/gm, (_, words: string) => {
      description = words.trim().replace(/\s+/g, ' ');
      return '';
    })
    .replace(/^[ \t]*acc(Title|Descr)[ \t]*:[ \t]*(.*)\n?/gm, (_, what: string, words: string) => {
      if (what === 'Title') title = words.trim();
      else description = words.trim();
      return '';
    });
  return {text, title, description};
}

/**
 * The kind of a diagram.
 * @throws Error naming the kinds that can be drawn
 */
export function kindOf(text: string): DiagramKind {
  const header =
    text
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line && !line.startsWith('%%')) ?? '';
  const kinds = Object.keys(diagramKinds) as DiagramKind[];
  const kind = kinds.find((name) => diagramKinds[name].test(header));
  if (!kind) throw new Error(`it begins with “${header}”; what can be drawn: ${kinds.join(', ')}`);
  return kind;
}

const parser = unified().use(rehypeParse, {fragment: true, space: 'svg'});
const writer = unified().use(rehypeStringify, {space: 'svg', closeEmptyElements: true});

/** Two decimals are a hundredth of a pixel. */
const shortNumbers = (value: string): string =>
  value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));

/** Ids within the drawing, and what refers to them, under the name of the figure. */
const scopeIds = (value: string, scope: string): string =>
  value.replace(/url\(#([^)]+)\)/g, `url(#${scope}-$1)`);

const words = (tagName: 'title' | 'desc', value: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{type: 'text', value}],
});

/** The classes that `src/book/parts/Diagram` styles. */
const keptClass = /\b(?:mono|xychart-)/;

/** Makes of the library's drawing one that can stand in a page. */
function tidy(tree: Root, scope: string, {title, description}: Source): void {
  const used = new Set<string>();
  visit(tree, 'element', ({properties}) => {
    for (const value of Object.values(properties)) {
      const [, id] = /^url\(#([^)]+)\)$/.exec(String(value)) ?? [];
      if (id) used.add(id);
    }
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    // Its style sheets import a web font and would apply to every drawing on the page.
    const isNoise = node.type === 'comment' || (node.type === 'element' && node.tagName === 'style');
    const inText = parent.type === 'element' && ['text', 'tspan'].includes(parent.tagName);
    if (isNoise || (node.type === 'text' && !inText && !node.value.trim())) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return;
    if (node.tagName === 'marker' && !used.has(String(node.properties.id))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const {properties} = node;
    for (const [name, value] of Object.entries(properties)) {
      // What was asked for says nothing to who sees the drawing.
      if (name.startsWith('data')) delete properties[name];
      else if (typeof value === 'string')
        properties[name] = name === 'id' ? `${scope}-${value}` : scopeIds(shortNumbers(value), scope);
      else if (typeof value === 'number') properties[name] = Number(value.toFixed(2));
    }
    if (!keptClass.test(String(properties.className))) delete properties.className;
    // One radius of corners does for both, and none needs none.
    if (node.tagName === 'rect' && properties.ry === properties.rx) delete properties.ry;
    if (node.tagName === 'rect' && Number(properties.rx) === 0) delete properties.rx;
    // What stands on the lines is set in 11 pixels, in boxes with room for 12.
    if (Number(properties.fontSize) < 12) properties.fontSize = '12';
    if (node.tagName === 'svg' && parent === tree) {
      delete properties.style;
      delete properties.height;
      properties.width = Math.ceil(Number(properties.width));
      node.children.unshift(
        ...(title ? [words('title', title)] : []),
        ...(description ? [words('desc', description)] : []),
      );
    }
    return;
  });
}

/**
 * Draws a Mermaid diagram as SVG without a browser.
 * @param source the text of the fence
 * @param scope makes ids within the drawing unique on the page
 * @returns markup coloured by the custom properties and classes of `src/book/parts/Diagram`, so that it
 *   follows the theme; it holds no style sheet, font import or fixed height
 * @throws Error when the text is no diagram, or of a kind that is not drawn
 */
export function drawDiagram(source: string, scope: string): string {
  const read = readSource(source);
  kindOf(read.text);
  // The figure's frame keeps the distance; room within the drawing would only make its letters smaller.
  const svg = renderMermaidSVG(read.text, {padding: 4, nodeSpacing: 18, layerSpacing: 34});
  if (/NaN|undefined/.test(svg)) throw new Error('the layout has no finite size');
  const tree = parser.parse(svg);
  tidy(tree, scope, read);
  return writer.stringify(tree);
}
