/** The words of the page's language stand in the code itself; `build/words.cjs` has put them there. */
export default {} as Record<string, string>;
