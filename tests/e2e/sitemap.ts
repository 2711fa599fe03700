import {readFileSync} from 'node:fs';

/** Paths of every page in the sitemaps of the finished build. */
export function sitemapPaths(): string[] {
  const paths = ['build/sitemap.xml', 'build/en/sitemap.xml'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    ),
  );
  if (paths.length === 0) throw new Error('the sitemaps name no page');
  return [...new Set(paths)];
}

/**
 * The pages of which one stands for all: of the model pages, which one template makes, the first and
 * the one with most on it in each locale.
 */
export function representativePaths(): string[] {
  const kept = new Set(['word2vec', 'bert', 'llama']);
  return sitemapPaths().filter((path) => {
    const model = /\/models\/([^/]+)\/$/.exec(path)?.[1];
    return model === undefined || kept.has(model);
  });
}
