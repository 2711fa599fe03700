const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Where the description lies within the site. */
export const openSearchFile = 'opensearch.xml';

/**
 * The OpenSearch description, by which browsers offer the site's own search in their address bar.
 * @param name at most 16 characters are shown
 * @param root address of the site in this language, with a slash at its end
 */
export function openSearchDescription(
  name: string,
  description: string,
  language: string,
  root: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(name)}</ShortName>
  <Description>${escaped(description)}</Description>
  <Language>${escaped(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Url type="text/html" method="get" template="${escaped(root)}search/?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(root)}${openSearchFile}"/>
</OpenSearchDescription>
`;
}
