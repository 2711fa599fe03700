import {createHash} from 'node:crypto';

/** What is used of the bundler, which Docusaurus may change for another. */
type Hook<Given extends unknown[]> = {tap: (name: string, act: (...given: Given) => void) => void};
/** Its own affair; `any` makes it that of either bundler. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Source = any;
type Compilation = {
  emitAsset: (path: string, source: Source) => void;
  hooks: {processAssets: Hook<[]>};
};
type Compiler = {
  webpack: {sources: {RawSource: new (text: string) => Source}};
  hooks: {thisCompilation: Hook<[Compilation]>};
};

/** The addresses of some files, by the names of what is in them, and the files by their paths in the site. */
export type Files<Name extends string> = {addresses: Record<Name, string>; contents: Map<string, string>};

/**
 * Names files after what is in them, so that browsers may keep them for good.
 * @param parts what each file holds, by a name for it
 */
export function filesOf<Name extends string>(parts: Record<Name, unknown>, baseUrl: string): Files<Name> {
  const contents = new Map<string, string>();
  const addresses = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const json = JSON.stringify(part);
      const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
      const path = `assets/search/${name}.${hash}.json`;
      contents.set(path, json);
      return [name, baseUrl + path];
    }),
  ) as Record<Name, string>;
  return {addresses, contents};
}

/**
 * Has the browser's build write the files as they are. Within a script they would be a seventh larger, since
 * there all but ASCII is written by numbers, and a failed script cannot be asked for again everywhere.
 * @param contents asked for whenever the site has been compiled
 */
export const writeFiles = (
  contents: () => ReadonlyMap<string, string>,
): {apply: (compiler: Compiler) => void} => ({
  apply({webpack: {sources}, hooks}) {
    hooks.thisCompilation.tap('search-index', (compilation) => {
      compilation.hooks.processAssets.tap('search-index', () => {
        for (const [path, text] of contents()) compilation.emitAsset(path, new sources.RawSource(text));
      });
    });
  },
});
