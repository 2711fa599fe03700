/**
 * A text as a cell of CSV (RFC 4180). A spreadsheet runs a cell that begins like a formula; an apostrophe
 * makes it text (OWASP, “CSV Injection”). Numbers need no guard and are not for this function.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\n\r,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
