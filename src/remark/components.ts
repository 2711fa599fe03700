import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {explorables} from '../components/Explorable/registry';
import {importComponents, jsx, stop, useComponent, visitDirectives} from './mdx';

/**
 * Leaf directives that stand for a component: `::timeline` → `src/components/Timeline`. Those of figures
 * that a reader can work are in `src/components/Explorable/registry.ts`.
 */
export const componentDirectives: Record<string, string> = {
  timeline: 'Timeline',
  'timeline-strip': 'TimelineStrip',
  'license-table': 'LicenseTable',
  glossary: 'Glossary',
  references: 'ReferenceList',
  'old-anchors': 'OldAnchors',
  'cbow-skipgram': 'CbowSkipgram',
  'text-to-text': 'TextToText',
  'rlhf-steps': 'RlhfSteps',
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
        useComponent(tree, 'Explorable');
        replace(jsx('Explorable', {name: node.name}));
        return;
      }
      const name = isLeaf ? componentDirectives[node.name] : undefined;
      if (!name) {
        const marks = {textDirective: ':', leafDirective: '::', containerDirective: ':::'};
        stop(
          file,
          node,
          `unknown directive “${marks[node.type]}${node.name}”. Known: ${[...Object.keys(componentDirectives), ...Object.keys(explorables)].join(', ')}. ` +
            'If a plain colon was meant, write “\\:”.',
        );
      }
      useComponent(tree, name);
      replace(jsx(name, {}));
    });
    importComponents(tree);
  };
}
