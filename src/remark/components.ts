import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {importComponents, jsx, stop, useComponent, visitDirectives} from './mdx';

/** Leaf directives that stand for a component: `::timeline` → `src/components/Timeline`. */
export const componentDirectives: Record<string, string> = {
  timeline: 'Timeline',
  'timeline-strip': 'TimelineStrip',
  'license-table': 'LicenseTable',
  glossary: 'Glossary',
  references: 'ReferenceList',
  'old-anchors': 'OldAnchors',
  'word-vectors': 'WordVectors',
  'cbow-skipgram': 'CbowSkipgram',
  'seq2seq-attention': 'Seq2seqAttention',
  'attention-masks': 'AttentionMasks',
  'masked-lm': 'MaskedLm',
  'text-to-text': 'TextToText',
  'rlhf-steps': 'RlhfSteps',
  'scaling-laws': 'ScalingLaws',
};

/**
 * Turns `::name` into the component of that name. Runs last: any directive left is unknown, and every
 * component that the page uses is known by now and can be imported.
 */
export default function remarkComponents() {
  return (tree: Root, file: VFile): void => {
    visitDirectives(tree, (node, replace) => {
      const name = node.type === 'leafDirective' ? componentDirectives[node.name] : undefined;
      if (!name) {
        const marks = {textDirective: ':', leafDirective: '::', containerDirective: ':::'};
        stop(
          file,
          node,
          `unknown directive “${marks[node.type]}${node.name}”. Known: ${Object.keys(componentDirectives).join(', ')}. ` +
            'If a plain colon was meant, write “\\:”.',
        );
      }
      useComponent(tree, name);
      replace(jsx(name, {}));
    });
    importComponents(tree);
  };
}
