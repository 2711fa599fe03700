import {translate} from '@docusaurus/Translate';

import {noteVerdicts, permissiveness} from '@site/src/data/vocabulary';
import type {ShownFacet} from '@site/src/ui/records/shownFacet';
import {architectureLabel} from '@site/src/ui/words/architecture';
import {sizeLabel} from '@site/src/ui/words/size';
import {verdictLabel} from '@site/src/ui/words/verdict';
import type {LicenseTableRow} from '../build/licenseTableView';
import type {LicenseToolsView} from '../build/licenseToolsView';
import {licenseFamilyLabel} from '../licenseFamily';
import {caseVerdicts} from '../logic/judge';
import {caseVerdictLabel} from '../tools/caseVerdictWords';
import {noteVerdictLabel} from './labels';

const groups: LicenseTableRow['group'][] = [
  'static-embedding',
  'rnn',
  'encoder-only',
  'encoder-decoder',
  'decoder-only',
  'multimodal',
];

type Named = Pick<ShownFacet, 'options' | 'names'>;

const named = <T extends string>(values: readonly T[], label: (value: T) => string): Named => ({
  options: values,
  names: Object.fromEntries(values.map((value) => [value, label(value)])),
});

/** Options that bring their names along. */
const namedBy = (entries: {id: string; name: string}[]): Named => ({
  options: entries.map(({id}) => id),
  names: Object.fromEntries(entries.map(({id, name}) => [id, name])),
});

/**
 * What the table can be filtered by; the keys are those of the address. Verdict and conditions count what
 * comes from upstream.
 */
export function facetsOf({
  years,
  sizes,
  families,
  conditions,
  makers,
  parents,
}: LicenseToolsView): ShownFacet[] {
  const ofConditions = namedBy(conditions);
  const any = (key: string, label: string, own: Named): ShownFacet => ({key, kind: 'any', label, ...own});
  return [
    {
      key: 'year',
      kind: 'range',
      label: translate({id: 'records.year', message: '年份'}),
      options: years,
      names: {},
    },
    any(
      'use',
      translate({id: 'licenseTable.facet.use', message: '商用'}),
      named(permissiveness, verdictLabel),
    ),
    any(
      'fit',
      translate({id: 'licenseTable.facet.fit', message: '按我的情况'}),
      named(caseVerdicts, caseVerdictLabel),
    ),
    any('size', translate({id: 'licenseTable.facet.size', message: '参数'}), named(sizes, sizeLabel)),
    any(
      'family',
      translate({id: 'licenseTable.facet.family', message: '许可证类别'}),
      named(families, licenseFamilyLabel),
    ),
    {
      key: 'with',
      kind: 'all',
      label: translate({id: 'licenseTable.facet.with', message: '有此条件'}),
      ...ofConditions,
    },
    {
      key: 'without',
      kind: 'none',
      of: 'with',
      label: translate({id: 'licenseTable.facet.without', message: '无此条件'}),
      ...ofConditions,
    },
    any('org', translate({id: 'licenseTable.facet.org', message: '机构'}), namedBy(makers)),
    any(
      'arch',
      translate({id: 'licenseTable.facet.arch', message: '架构'}),
      named(groups, architectureLabel),
    ),
    any('from', translate({id: 'licenseTable.facet.from', message: '派生自'}), namedBy(parents)),
    any(
      'rows',
      translate({id: 'licenseTable.facet.rows', message: '行的来历'}),
      named(['note', 'added'] as const, (origin) =>
        origin === 'note'
          ? translate({id: 'licenseTable.rows.note', message: '笔记原有'})
          : translate({id: 'licenseTable.rows.added', message: '本站补充'}),
      ),
    ),
    any(
      'said',
      translate({id: 'licenseTable.facet.said', message: '笔记的说法'}),
      named(noteVerdicts, noteVerdictLabel),
    ),
  ];
}
