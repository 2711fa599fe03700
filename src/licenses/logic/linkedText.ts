export type TextPart = {text: string; url: string | null};

/**
 * Cuts a text into plain parts and links. The links stand in the order of the text; one whose
 * words are not found is put behind it, so that no address is lost.
 */
export function linkedText(text: string, links: {text: string; url: string}[]): TextPart[] {
  const parts: TextPart[] = [];
  const lost: TextPart[] = [];
  let from = 0;
  for (const link of links) {
    const at = link.text ? text.indexOf(link.text, from) : -1;
    if (at < 0) {
      lost.push({text: link.text || link.url, url: link.url});
      continue;
    }
    if (at > from) parts.push({text: text.slice(from, at), url: null});
    parts.push({text: link.text, url: link.url});
    from = at + link.text.length;
  }
  if (from < text.length) parts.push({text: text.slice(from), url: null});
  return [...parts, ...lost.flatMap((part) => [{text: ' ', url: null}, part])];
}
