/**
 * What a row of the licence table is called, as its header says it: the model, and the variant where the row
 * is one of several. Its maker and date stand in the same cell.
 */
export function rowName(row: Element): string {
  const header = row.querySelector('th');
  const parts = [...(header?.children ?? [])].filter((part) => !part.querySelector('time'));
  return parts.map(({textContent}) => textContent).join('') || row.id;
}
