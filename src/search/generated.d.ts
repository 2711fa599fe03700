/* What is written for this room when the site is built. */
declare module '@generated/search-index/default/heads.json' {
  const heads: import('./engine/pack').PackedHeads;
  export default heads;
}
declare module '@generated/search-index/default/texts.json' {
  const texts: import('./engine/pack').PackedTexts;
  export default texts;
}
declare module '@generated/search-index/default/pinyin.json' {
  const pinyin: {table: string};
  export default pinyin;
}
declare module '@generated/search-index/default/facts.json' {
  const facts: Record<string, import('./facts').ModelFacts>;
  export default facts;
}
