import {cp, mkdir} from 'node:fs/promises';
import path from 'node:path';
import katex from 'katex/package.json';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Serves the style sheet and fonts of the KaTeX that rehype-katex sets formulas with, at
 * `/assets/katex-<version>/`, so that only pages with formulas load them and CSS and markup never differ.
 */
export default function katexAssets(context: LoadContext): Plugin {
  const folder = `assets/katex-${katex.version}`;
  const dist = path.dirname(require.resolve('katex/dist/katex.min.css'));
  return {
    name: 'katex-assets',
    // The type leaves out `devServer`, which Docusaurus merges into its own.
    configureWebpack: () =>
      ({
        devServer: {static: {directory: dist, publicPath: `${context.baseUrl}${folder}`}},
      }) as ReturnType<NonNullable<Plugin['configureWebpack']>>,
    async postBuild({outDir}) {
      const target = path.join(outDir, folder);
      await mkdir(path.join(target, 'fonts'), {recursive: true});
      await cp(path.join(dist, 'katex.min.css'), path.join(target, 'katex.min.css'));
      // Every browser that we support reads woff2; the style sheet's other formats are never asked for.
      await cp(path.join(dist, 'fonts'), path.join(target, 'fonts'), {
        recursive: true,
        filter: (source) => !/\.(ttf|woff)$/.test(source),
      });
    },
  };
}
