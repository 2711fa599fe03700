import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {docPath} from '../../book/read/docPath';
import {jsx, useComponent} from '../../book/remark/mdx';

/**
 * Ends each chapter with what links to it. The list is a module of its own, written by
 * `src/addresses/build/linkedFrom.ts`: a page carries only its part, and is made anew when that changes
 * although its own text has not.
 */
export default function remarkLinkedFrom() {
  return (tree: Root, file: VFile): void => {
    const name = 'linkedFrom';
    const identifier = {type: 'Identifier', name};
    const source = {type: 'Literal', value: `@generated/linked-from/default/${docPath(file.path)}.json`};
    const specifiers = [{type: 'ImportDefaultSpecifier', local: identifier}];
    tree.children.unshift({
      type: 'mdxjsEsm',
      value: '',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{type: 'ImportDeclaration', specifiers, source, attributes: []}],
        },
      },
    } as never);

    useComponent(tree, 'addresses/LinkedFrom');
    const element = jsx('LinkedFrom', {}) as unknown as {attributes: object[]};
    const body = [{type: 'ExpressionStatement', expression: identifier}];
    element.attributes.push({
      type: 'mdxJsxAttribute',
      name: 'targets',
      value: {
        type: 'mdxJsxAttributeValueExpression',
        value: name,
        data: {estree: {type: 'Program', sourceType: 'module', body}},
      },
    });
    tree.children.push(element as never);
  };
}
