import type {BlockContent, RootContent} from 'mdast';
import {
  licenseTableView,
  licenseTermsView,
  type LicenseTableRow,
} from '../../licenses/build/licenseTableView';
import {formatPartialDate} from '../../ui/PartialDate/format';
import {checkedNote, type Site} from '../context';
import {heading, joined, link, list, paragraph, quote, strong, table, type Inline} from './nodes';

function licenseDetail(row: LicenseTableRow, labels: Map<string, string>, site: Site): BlockContent[] {
  const {say, locale, home} = site;
  const {evidence} = row.weights;
  const other = (name: string, {license, note, source}: LicenseTableRow['code']): Inline[] => [
    `${name} · ${license.name}${note ? ` · ${note}` : ''}`,
    ...(source ? [' · ', link(source)] : []),
  ];
  const facts: Inline[][] = [
    [
      `${say('exports.markdown.commercial')} · `,
      strong(say(`verdict.${row.weights.commercial}`)),
      ` · ${row.weights.license.name}`,
      ...(row.weights.license.url ? [' · ', link(row.weights.license.url)] : []),
    ],
    ...(row.sizes.length > 0
      ? [[`${say('facts.weights')} · ${row.sizes.map(({name}) => name).join(' · ')} · ${row.date}`]]
      : []),
    [`${say('exports.markdown.why')} · ${row.weights.why}`],
    ...(row.weights.conditions.length > 0
      ? [
          [
            `${say('exports.markdown.conditions')} · ${row.weights.conditions
              .map((id) => labels.get(id) ?? id)
              .join(say('list.separator'))}`,
          ],
        ]
      : []),
    ...(row.inheritedConditions.length > 0
      ? [
          [
            `${say('licenseTable.conditions.inherited', {
              conditions: row.inheritedConditions
                .map((id) => labels.get(id) ?? id)
                .join(say('list.separator')),
            })}`,
          ],
        ]
      : []),
    ...(row.chain.length > 0
      ? [
          [
            `${say('exports.markdown.chain')} · `,
            ...joined(
              row.chain.map(({id, name, commercial}) =>
                // Not every ancestor has a row in the table.
                commercial
                  ? link(`${home}licenses/#${id}`, `${name} (${say(`verdict.${commercial}`)})`)
                  : link(`${home}models/${id}/`, name),
              ),
              ' ← ',
            ),
          ],
        ]
      : []),
    other(say('exports.markdown.code'), row.code),
    other(say('exports.markdown.data'), row.data),
  ];
  const clause: BlockContent[] =
    evidence.status === 'seen'
      ? [
          paragraph(`${say('exports.markdown.clause')} · ${evidence.where} · `, link(evidence.source)),
          quote(paragraph(evidence.text)),
          ...(evidence.translation
            ? [paragraph(`${say('exports.markdown.translation')} · ${evidence.translation}`)]
            : []),
        ]
      : [paragraph(`${say('exports.markdown.notSeen')} · ${evidence.reason} · `, link(evidence.source))];
  const history = row.weights.history.map(({date, what, commercial, source}): Inline[] => [
    `${formatPartialDate(date, locale)} · ${what} · ${say(`verdict.${commercial}`)} · `,
    link(source),
  ]);
  const disagreements = row.disagreements.map(({who, says, url}): Inline[] => [
    `${who} · ${says} · `,
    link(url),
  ]);
  return [
    list(facts),
    ...clause,
    ...(history.length > 0 ? [paragraph(say('exports.markdown.history')), list(history)] : []),
    ...(disagreements.length > 0
      ? [paragraph(say('exports.markdown.disagreements')), list(disagreements)]
      : []),
    ...(row.note
      ? [
          paragraph(
            `${say('exports.markdown.note')} · ${row.note.license.text} ${row.note.mark} · ${row.note.why}`,
          ),
        ]
      : []),
    paragraph(checkedNote(site, evidence.verifiedOn)),
  ];
}

/** The terms of each licence, each with its clause: what the conditions of the rows rest on. */
function termsOfLicenses({data, locale, say}: Site): RootContent[] {
  const terms = licenseTermsView(data, locale);
  const labels = new Map(data.conditions.map(({id, label}) => [id, label[locale]]));
  return [
    heading(3, say('exports.markdown.terms')),
    ...data.licenseKinds.flatMap(({id, name, url}): RootContent[] => {
      const own = terms[id] ?? [];
      if (own.length === 0) return [];
      return [
        heading(4, name[locale]),
        ...(url ? [paragraph(link(url))] : []),
        ...own.flatMap(({condition, clause, reason}): BlockContent[] => {
          const label = strong(labels.get(condition) ?? condition);
          if (!clause) return [paragraph(label, ` · ${say('exports.markdown.notSeen')} · ${reason ?? ''}`)];
          return [
            paragraph(label, ` · ${clause.where} · `, link(clause.source)),
            quote(paragraph(clause.text)),
            ...(clause.translation
              ? [paragraph(`${say('exports.markdown.translation')} · ${clause.translation}`)]
              : []),
          ];
        }),
      ];
    }),
  ];
}

/**
 * The licence table, then a section for each row with its clause, history and sources, then the terms
 * of each licence.
 */
export function licensesMarkdown(site: Site): RootContent[] {
  const {say, home, locale} = site;
  const view = licenseTableView(site.data, locale);
  const labels = new Map(view.conditions.map(({id, label}) => [id as string, label]));
  const head = [
    say('modelIndex.model'),
    say('facts.organizations'),
    say('facts.date'),
    say('modelPage.license'),
    say('exports.markdown.commercial'),
    say('exports.markdown.conditions'),
    say('exports.markdown.code'),
    say('exports.markdown.data'),
  ];
  const rows = view.rows.map((row): Inline[][] => [
    [link(`${home}licenses/#${row.id}`, row.name)],
    [row.organizations],
    [row.date],
    [row.weights.license.name],
    [say(`verdict.${row.weights.commercial}`)],
    [row.weights.conditions.map((id) => labels.get(id) ?? id).join(say('list.separator'))],
    [row.code.license.name],
    [row.data.license.name],
  ]);
  return [
    table([head.map((cell) => [cell]), ...rows]),
    ...view.rows.flatMap((row) => [heading(3, row.name, row.id), ...licenseDetail(row, labels, site)]),
    ...termsOfLicenses(site),
  ];
}
