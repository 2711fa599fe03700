/* What is written for this room when the site is built. */
declare module '@generated/search-index/default/addresses.json' {
  /** Where the parts of the index are. */
  const addresses: Record<'names' | 'records' | 'texts' | 'pinyin' | 'facts', string>;
  export default addresses;
}
