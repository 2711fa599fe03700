import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * What the Markdown plugins read and are made of, which the bundler does not see as part of a chapter; and who
 * tells it what stands in for what, since it keeps where an import led although that has changed.
 */
const places = [
  'src/document/plugin.ts',
  'src/document/build/words.cjs',
  'src/site/leaveOut',
  'src/site/postCss.ts',
  'src/data',
  'src/book/build',
  'src/book/read',
  'src/book/remark',
  'src/addresses/remark',
  'src/models/remark',
  'static/code',
];

/** A digest of all that a chapter is made from, and by, besides itself. */
export function digestOf(siteDir: string): string {
  const hash = createHash('sha256');
  for (const place of places) {
    const found = path.join(siteDir, place);
    if (!existsSync(found)) continue;
    const names = statSync(found).isFile()
      ? [found]
      : readdirSync(found, {recursive: true, withFileTypes: true})
          .filter((file) => file.isFile())
          .map((file) => path.join(file.parentPath, file.name));
    for (const file of names.sort()) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Makes the bundler's cache depend on the data and on our Markdown plugins. Without it a chapter
 * keeps a model's old name, or an old anchor, until somebody empties the cache.
 */
export default function cacheKey({siteDir}: LoadContext): Plugin {
  return {
    name: 'cache-key',
    configureWebpack(config) {
      const {cache} = (config.experiments ?? {}) as {cache?: {version?: string}};
      if (!cache) return {};
      const version = `${cache.version}-${digestOf(siteDir)}`;
      return {experiments: {cache: {version}}};
    },
  };
}
