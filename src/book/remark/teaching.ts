import type {Node, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {jsx, stop, useComponent, visitDirectives, type Directive} from './mdx';

const isContainer = (node: Node, name: string): boolean =>
  node.type === 'containerDirective' && (node as Directive).name === name;

/** A heading that is folded away would be no place to link to. */
function refuseHeadings(node: Directive, file: VFile): void {
  visit(node as never, 'heading', (heading: Node) => {
    stop(file, heading, `no heading within :::${node.name}; put it before`);
  });
}

/** The answer of a question: its last block, with a sum that a test works out where there is one. */
function useAnswer(question: Directive, tree: Root, file: VFile): void {
  const answer = question.children.at(-1) as Node | undefined;
  if (!answer || question.children.length < 2 || !isContainer(answer, 'answer')) {
    stop(file, question, '::::question needs its text and, as its last block, :::answer');
  }
  const {attributes, children} = answer as Directive;
  if (Boolean(attributes?.check) !== Boolean(attributes?.is)) {
    stop(file, answer, ':::answer needs both check="…" (the sum) and is="…" (what it gives), or neither');
  }
  useComponent(tree, 'book/parts/Answer');
  question.children[question.children.length - 1] = jsx('Answer', {}, children) as never;
}

/**
 * The parts of a chapter that teach: `:::lead` (the question and its answer, first of all),
 * `:::deep-dive{title}` (folded), `:::keypoints`, `::::question` with `:::answer` (folded), `:::next`.
 */
export default function remarkTeaching() {
  return (tree: Root, file: VFile): void => {
    let questions = 0;
    const used = new Set<string>();
    const once = (node: Directive): void => {
      if (used.has(node.name)) stop(file, node, `a page has one :::${node.name}`);
      used.add(node.name);
    };
    visitDirectives(tree, (node, replace) => {
      if (node.type !== 'containerDirective') return;
      // The same array throughout, not a copy: a directive within is replaced in it later.
      const {children} = node;
      switch (node.name) {
        case 'lead':
          once(node);
          useComponent(tree, 'book/parts/Lead');
          replace({...jsx('Lead', {}, children), position: node.position});
          break;
        case 'deep-dive': {
          const title = node.attributes?.title?.trim();
          if (!title) stop(file, node, ':::deep-dive needs title="…", which says what is folded');
          refuseHeadings(node, file);
          useComponent(tree, 'book/parts/DeepDive');
          replace(jsx('DeepDive', {title}, children));
          break;
        }
        case 'keypoints':
          once(node);
          useComponent(tree, 'book/parts/KeyPoints');
          replace(jsx('KeyPoints', {}, children));
          break;
        case 'question':
          questions += 1;
          refuseHeadings(node, file);
          useAnswer(node, tree, file);
          useComponent(tree, 'book/parts/Question');
          replace(jsx('Question', {number: questions}, children));
          break;
        case 'answer':
          stop(file, node, ':::answer belongs into ::::question, as its last block');
          break;
        case 'next':
          once(node);
          useComponent(tree, 'book/parts/Next');
          replace(jsx('Next', {}, children));
          break;
      }
    });
    liftLead(tree, file);
  };
}

/** The answer comes before length and day of the page, and before all else. */
function liftLead(tree: Root, file: VFile): void {
  const {children} = tree;
  const lead = children.findIndex((node) => (node as {name?: string}).name === 'Lead');
  if (lead < 0) return;
  const before = children
    .slice(0, lead)
    .filter((node) => node.type !== 'yaml' && (node as {name?: string}).name !== 'PageMeta');
  if (before.length > 0) stop(file, children[lead]!, ':::lead is the first block of a page');
  const [node] = children.splice(lead, 1);
  const meta = children.findIndex((each) => (each as {name?: string}).name === 'PageMeta');
  children.splice(Math.max(meta, 0), 0, node!);
}
