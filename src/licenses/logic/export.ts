import {csvCell} from '../../data/csvCell';
import {fieldKeys, fieldsOf, type FieldKey, type Wording} from './fields';
import {permissiveness} from '../../data/vocabulary';
import type {LicenseTableRow} from '../build/licenseTableView';

export const exportFormats = ['csv', 'json', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The address of a row. @param page the page's own, without query and hash */
export function rowUrl(id: string, page: string): string {
  return `${page}#${id}`;
}

/** RFC 4180, with a byte order mark, without which Excel misreads Chinese. */
export function toCsv(rows: LicenseTableRow[], wording: Wording, page: string): string {
  const head = ['id', ...fieldKeys.map((key) => wording.field(key)), 'URL'];
  const body = rows.map((row) => {
    const fields = fieldsOf(row, wording);
    return [row.id, ...fieldKeys.map((key) => fields[key]), rowUrl(row.id, page)];
  });
  const lines = [head, ...body].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The rows as data, with the words of the verdicts beside their ids. */
export function toJson(rows: LicenseTableRow[], wording: Wording, page: string): string {
  const verdicts = Object.fromEntries(permissiveness.map((id) => [id, wording.verdict(id)]));
  const described = rows.map(({place: _place, aliases: _aliases, ...row}) => ({
    ...row,
    url: rowUrl(row.id, page),
  }));
  return `${JSON.stringify({page, verdicts, rows: described}, null, 2)}\n`;
}

/** Keeps a text from being read as Markdown or HTML, on one line. */
function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~]/g, '\\$&');
}

const markdownFields: FieldKey[] = [
  'name',
  'organization',
  'date',
  'license',
  'commercial',
  'chain',
  'conditions',
  'code',
  'data',
  'verified',
];

/** The rows as a Markdown table; each name links to its row. */
export function toMarkdown(rows: LicenseTableRow[], wording: Wording, page: string): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => {
    const fields = fieldsOf(row, wording);
    return line(
      markdownFields.map((key) => {
        const text = markdownText(fields[key]);
        return key === 'name' ? `[${text}](${rowUrl(row.id, page)})` : text;
      }),
    );
  });
  const head = line(markdownFields.map((key) => markdownText(wording.field(key))));
  return [head, line(markdownFields.map(() => '---')), ...body, ''].join('\n');
}

/** A row as a Markdown link that says the verdict and when it was checked. */
export function toRowLink(row: LicenseTableRow, wording: Wording, page: string): string {
  const text = wording.rowLink({
    name: row.name,
    license: row.weights.license.name,
    verdict: wording.verdict(row.weights.commercial),
    date: row.weights.evidence.verifiedOn,
  });
  return `[${markdownText(text)}](${rowUrl(row.id, page)})`;
}

export const exportAs: Record<ExportFormat, typeof toCsv> = {csv: toCsv, json: toJson, md: toMarkdown};
