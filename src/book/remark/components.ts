import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {explorables} from '../../figures/Explorable/registry';
import {importComponents, jsx, stop, useComponent, visitDirectives} from './mdx';

/**
 * Leaf directives that stand for a component: `::timeline` → `src/timeline/Timeline`. Those of figures
 * that a reader can work are in `src/figures/Explorable/registry.ts`.
 */
export const componentDirectives: Record<string, string> = {
  timeline: 'timeline/Timeline',
  'timeline-strip': 'timeline/TimelineStrip',
  'license-table': 'licenses/LicenseTable',
  glossary: 'book/parts/Glossary',
  references: 'book/parts/ReferenceList',
  'old-anchors': 'addresses/OldAnchors',
  'cbow-skipgram': 'figures/CbowSkipgram',
  'text-to-text': 'figures/TextToText',
  'rlhf-steps': 'figures/RlhfSteps',
};

/**
 * Turns `::name` into the component of that name, or into an `Explorable`. Runs last: any directive left is unknown, and every
 * component that the page uses is known by now and can be imported.
 */
export default function remarkComponents() {
  return (tree: Root, file: VFile): void => {
    visitDirectives(tree, (node, replace) => {
      const isLeaf = node.type === 'leafDirective';
      if (isLeaf && Object.hasOwn(explorables, node.name)) {
        useComponent(tree, 'figures/Explorable');
        replace(jsx('Explorable', {name: node.name}));
        return;
      }
      const folder = isLeaf ? componentDirectives[node.name] : undefined;
      if (!folder) {
        const marks = {textDirective: ':', leafDirective: '::', containerDirective: ':::'};
        stop(
          file,
          node,
          `unknown directive “${marks[node.type]}${node.name}”. Known: ${[...Object.keys(componentDirectives), ...Object.keys(explorables)].join(', ')}. ` +
            'If a plain colon was meant, write “\\:”.',
        );
      }
      useComponent(tree, folder);
      replace(jsx(path.basename(folder), {}));
    });
    importComponents(tree);
  };
}
