/** The two parts of an address within the site; `id` is null for a whole page. */
export function addressParts(address: string): {page: string; id: string | null} {
  const [page = '', id] = address.split('#');
  return {page, id: id ?? null};
}
