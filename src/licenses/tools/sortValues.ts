/** Writes down what a model is ordered by, where its rows say it in words; done once, before the first order. */
export function writeSortValues(group: HTMLElement): void {
  const rows = [...group.querySelectorAll<HTMLElement>('[data-record]')];
  const texts = (selector: string): string[] =>
    [...group.querySelectorAll(selector)].map(({textContent}) => textContent.trim()).filter(Boolean);
  const conditions = rows.map((row) => (row.dataset.anyWith ?? '').split(' ').filter(Boolean).length);
  const values: Record<string, string | undefined> = {
    name: texts('th a')[0],
    organization: texts('[data-field="organization"]')[0],
    date: texts('[data-field="date"]').sort()[0],
    license: rows[0]?.dataset.anyFamily === 'none' ? undefined : texts('td[data-looked]')[0],
    conditions: String(Math.min(...conditions)),
    verified: texts('[data-field="verified"]').sort()[0],
  };
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) group.setAttribute(`data-sort-${key}`, value);
  }
}
