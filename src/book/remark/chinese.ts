import type {Root} from 'mdast';
import {jsx, visitDirectives} from './mdx';

/** `:zh[通向AGI之路]`: Chinese words within an English page, so that screen readers change the voice. */
export default function remarkChinese() {
  return (tree: Root): void => {
    visitDirectives(tree, (node, replace) => {
      if (node.type !== 'textDirective' || node.name !== 'zh') return;
      replace(jsx('span', {lang: 'zh-Hans'}, node.children, {inline: true}));
    });
  };
}
