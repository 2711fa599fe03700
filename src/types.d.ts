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

/* What src/site/siteData.ts writes for the views. */
declare module '@generated/site-data/default/timeline.json' {
  const view: import('./timeline/build/timelineView').TimelineView;
  export default view;
}
declare module '@generated/site-data/default/licenseTable.json' {
  const view: import('./licenses/build/licenseTableView').LicenseTableView;
  export default view;
}
declare module '@generated/site-data/default/glossary.json' {
  const view: import('./book/build/glossaryView').GlossaryView;
  export default view;
}
declare module '@generated/site-data/default/references.json' {
  const view: import('./book/build/referenceListView').ReferenceListView;
  export default view;
}
declare module '@generated/addresses/default/oldAnchors.json' {
  const anchors: import('./addresses/register/oldAnchors').OldAnchor[];
  export default anchors;
}
declare module '@generated/site-data/default/timelineStrip.json' {
  const view: import('./timeline/build/timelineStripView').TimelineStripView;
  export default view;
}

/* What src/search/build/plugin.ts writes for the search. */
declare module '@generated/search-index/default/heads.json' {
  const heads: import('./search/engine/pack').PackedHeads;
  export default heads;
}
declare module '@generated/search-index/default/texts.json' {
  const texts: import('./search/engine/pack').PackedTexts;
  export default texts;
}

/** OpenCC's dictionaries: `from to` pairs, separated by bars. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}

/** What we use of two packages that ship no types. */
declare module 'fontkit' {
  export type Face = {
    variationAxes: Record<string, object>;
    getVariation(settings: Record<string, number>): Face;
    glyphForCodePoint(code: number): {id: number; advanceWidth: number; path: {toSVG(): string}};
  };
  export function create(bytes: Buffer): Face;
}
declare module 'wawoff2' {
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
