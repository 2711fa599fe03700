/**
 * Writes a query as the `search` part of an address, empty for an empty query. Commas stay as they
 * are, since lists (`use=yes,no`) are read by people too.
 */
export function writeSearch(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
