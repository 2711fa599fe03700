/** Keeps a text from being read as Markdown or HTML, on one line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&');
}

/** A table of Markdown; the first cell of each row is linked. */
export function markdownTable(head: string[], rows: {url: string; cells: string[]}[]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map(({url, cells}) =>
    line(cells.map((cell, place) => (place === 0 ? `[${markdownText(cell)}](${url})` : markdownText(cell)))),
  );
  return [line(head.map(markdownText)), line(head.map(() => '---')), ...body, ''].join('\n');
}
