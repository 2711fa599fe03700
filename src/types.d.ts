/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />

/** Citation.js ships no types; we use one function of it. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {chain(data: string, options: {generateGraph: boolean}): unknown[]};
  };
}
declare module '@citation-js/plugin-bibtex';

/** OpenCC's dictionaries: `from to` pairs, separated by bars. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}

/** What we use of two packages that ship no types. */
declare module 'fontkit' {
  export type Face = {
    unitsPerEm: number;
    variationAxes: Record<string, object>;
    getVariation(settings: Record<string, number>): Face;
    glyphForCodePoint(code: number): {id: number; advanceWidth: number; path: {toSVG(): string}};
  };
  export function create(bytes: Buffer): Face;
}
declare module 'wawoff2' {
  export function compress(font: Uint8Array): Promise<Uint8Array>;
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
