import sidebars from '../../../sidebars';

/** The file of the first chapter of each era, after the page that introduces it; from the order of reading. */
export const openings: Record<string, string> = Object.fromEntries(
  sidebars.book.flatMap((item) =>
    typeof item === 'object' && item.type === 'category'
      ? [[item.key, `${item.items[0]!.split('/').at(-1)}.md`]]
      : [],
  ),
);
