import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {recordProps} from '@site/src/ui/records/dom';
import {sizeClass} from '@site/src/ui/sizeClass';
import Verdict from '@site/src/ui/Verdict';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from '../LicenseTable/styles.module.css';
import Brief from './Brief';
import {shortLicense} from './shortLicense';
import Source from './Source';

type Props = {row: LicenseTableRow};

/** Said again, since a cell that is laid out in a grid is none by itself any more. */
const cell = {role: 'cell'} as const;

/** What a row is filtered by; the keys are those of the address. */
function filtersOf(row: LicenseTableRow): Parameters<typeof recordProps>[1] {
  const {weights, inherited, inheritedConditions, parent, chain, note, sizes} = row;
  return {
    use: [inherited],
    size: [...new Set(sizes.map(({total}) => sizeClass(total)))],
    org: row.makers.map(({id}) => id),
    family: [weights.license.family],
    with: [...weights.conditions, ...inheritedConditions],
    arch: [row.group],
    from: [...new Set([...(parent ? [parent.id] : []), ...chain.map(({id}) => id)])],
    rows: [note ? 'note' : 'added'],
    said: note ? [note.verdict] : [],
  };
}

/**
 * A row: name, verdict, what to mind, licence, evidence; the rest in its `details`, which opens without
 * script. What `tools/` puts in later goes into the elements with `data-slot`; it also says in the names of
 * box and detail which row they belong to, which the HTML leaves to the row's header.
 */
export default function TableRow({row}: Props): ReactNode {
  const {id, weights, variant, inherited} = row;
  const {evidence, license} = weights;
  const isBound = inherited !== weights.commercial;
  return (
    <tr
      id={id}
      role="row"
      tabIndex={-1}
      className={styles.row}
      {...recordProps('', filtersOf(row), {year: Number(row.date.slice(0, 4))})}
      data-variant={variant ? '' : undefined}
    >
      <th scope="row" role="rowheader" className={styles.name} data-looked="">
        {variant ? (
          <>
            <span className={styles.hidden}>{row.modelName} · </span>
            <span>{variant.name}</span>
          </>
        ) : (
          <Link to={`/models/${row.model}/`}>{row.modelName}</Link>
        )}
        <span className={styles.by}>
          <span data-field="organization" className={variant ? styles.hidden : undefined}>
            {row.organizations}
          </span>
          {!variant && ' · '}
          <time data-field="date">{row.date}</time>
        </span>
      </th>
      <td {...cell} className={styles.verdict}>
        <span data-plain="" data-field="commercial" data-verdict={weights.commercial}>
          <Verdict value={weights.commercial} />
        </span>
        <span data-slot="verdict" />
      </td>
      <td {...cell} className={styles.sentence}>
        <span data-plain="">
          {isBound && (
            <span className={styles.upstream} data-field="chain">
              <Translate id="licenseTable.row.upstream">连同上游：</Translate>
              <Verdict value={inherited} />{' '}
            </span>
          )}
          <span>{weights.sentence}</span>
        </span>
        <span data-slot="clause" />
      </td>
      <td {...cell} className={styles.license} data-looked="">
        <span title={license.name}>{shortLicense(license)}</span>
      </td>
      <td {...cell} className={styles.evidence}>
        {evidence.status === 'not-seen' && (
          <span className={styles.notSeen}>
            <Translate id="licenseTable.row.notSeen">未见原文</Translate>{' '}
          </span>
        )}
        <Source url={evidence.source} />
        <time data-field="verified">{evidence.verifiedOn}</time>
      </td>
      <td {...cell} className={`needs-script ${styles.compare}`}>
        <label>
          <input
            type="checkbox"
            data-compare=""
            aria-label={translate({id: 'licenseTable.row.compare', message: '比较'})}
          />
          <span aria-hidden="true">
            <Translate id="licenseTable.row.compare">比较</Translate>
          </span>
        </label>
      </td>
      <td {...cell} className={styles.more}>
        <details>
          <summary aria-label={translate({id: 'licenseTable.row.details', message: '依据与细节'})} />
          <Brief row={row} />
          <div data-slot="detail" />
        </details>
      </td>
    </tr>
  );
}
