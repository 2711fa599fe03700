/** A name as it is compared: case, width, spaces, hyphens and points do not count. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_.·]/g, '');
