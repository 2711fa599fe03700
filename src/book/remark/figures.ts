import {toString} from 'mdast-util-to-string';
import type {Code, Node, Parent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {jsx, stop, useComponent, visitDirectives, type Directive} from './mdx';
import {drawDiagram} from './diagram';

const isMermaid = (node: Node): node is Code => node.type === 'code' && (node as Code).lang === 'mermaid';

/** Turns one `:::figure` into the Figure component; its last paragraph is the caption. */
function figure(node: Directive, number: number, tree: Root, file: VFile): Parent {
  const {id, alt} = node.attributes ?? {};
  if (!id || !/^fig-[a-z0-9-]+$/.test(id))
    stop(file, node, ':::figure needs an id: {#fig-some-name alt="…"}');
  if (!alt?.trim()) stop(file, node, `:::figure{#${id}} needs alt="…" saying what the picture shows`);
  const caption = node.children.at(-1);
  if (node.children.length < 2 || caption?.type !== 'paragraph') {
    stop(file, node, `:::figure{#${id}} needs a picture and, as its last paragraph, a caption`);
  }
  let labelled = false;
  const pictures = node.children.slice(0, -1).map((child) => {
    if (!isMermaid(child)) return child;
    useComponent(tree, 'book/parts/Diagram');
    labelled = true;
    try {
      return jsx('Diagram', {svg: drawDiagram(child.value, id), label: alt});
    } catch (error) {
      return stop(file, child, `this diagram cannot be drawn: ${(error as Error).message}`);
    }
  });
  useComponent(tree, 'book/parts/Figure');
  // A diagram carries its description itself; any other picture gets it from the figure.
  return jsx('Figure', {id, number, description: labelled ? null : alt}, [
    ...pictures,
    jsx('figcaption', {}, (caption as Parent).children),
  ]);
}

/**
 * `:::figure{#fig-id alt="…"}`: numbered figures, Mermaid fences drawn at build time, and `:fig[id]`
 * as the way to refer to one on the same page.
 */
export default function remarkFigures() {
  return (tree: Root, file: VFile): void => {
    const numbers = new Map<string, number>();
    visitDirectives(tree, (node, replace) => {
      if (node.type !== 'containerDirective' || node.name !== 'figure') return;
      const id = node.attributes?.id ?? '';
      if (numbers.has(id)) stop(file, node, `another figure on this page is called “${id}”`);
      numbers.set(id, numbers.size + 1);
      replace(figure(node, numbers.size, tree, file));
    });
    visit(tree, (node) => {
      if (isMermaid(node)) stop(file, node, 'put a mermaid fence into :::figure{#fig-… alt="…"}');
      if (node.type === 'image' && !(node as {alt?: string}).alt?.trim()) {
        stop(file, node, 'an image needs an alternative text: ![what it shows](…)');
      }
    });
    visitDirectives(tree, (node, replace) => {
      if (node.type !== 'textDirective' || node.name !== 'fig') return;
      const id = toString(node);
      const number = numbers.get(id);
      if (number === undefined) stop(file, node, `no figure “${id}” on this page`);
      useComponent(tree, 'book/parts/FigureLink');
      replace(jsx('FigureLink', {id, number}, [], {inline: true}));
    });
  };
}
