import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Leaves out of every page what the theme brings and this site has no use for: the syntax
 * highlighter, a sixth of the common script. The chapters hold plain text and diagrams, no programs;
 * `src/theme/CodeBlock` shows the plain text.
 */
export default function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    configureWebpack: () => ({
      resolve: {alias: {'prism-react-renderer$': path.join(__dirname, 'noPrism.ts')}},
    }),
  };
}
