import {translate} from '@docusaurus/Translate';

import type {LicenseFamily} from '@site/src/data/licenseKinds.schema';
import type {NoteVerdict, Verdict} from '@site/src/data/licenses.schema';
import {architectureLabel} from '@site/src/ui/words/architecture';
import {licenseFamilyLabel} from '../licenseFamily';
import {listed} from '@site/src/ui/words/list';
import {verdictLabel} from '../../ui/words/verdict';
import type {FieldKey, Wording} from '../logic/fields';
import {caseVerdictLabel} from '../caseWords';
import type {CaseVerdict} from '../logic/judge';
import type {PresetId} from '../logic/presets';
import type {Column, FacetKey, Index} from '../logic/query';
import type {LicenseTableRow, LicenseTableView} from '../build/licenseTableView';

/** Name of a column or of a line in the comparison; it stands without the header above it. */
export function fieldLabel(key: FieldKey): string {
  switch (key) {
    case 'name':
      return translate({id: 'licenseTable.field.name', message: '模型'});
    case 'organization':
      return translate({id: 'licenseTable.field.organization', message: '机构'});
    case 'date':
      return translate({id: 'licenseTable.field.date', message: '日期'});
    case 'arch':
      return translate({id: 'licenseTable.field.arch', message: '架构'});
    case 'from':
      return translate({id: 'licenseTable.field.from', message: '派生自'});
    case 'license':
      return translate({id: 'licenseTable.field.license', message: '权重许可证'});
    case 'commercial':
      return translate({id: 'licenseTable.field.commercial', message: '商用'});
    case 'chain':
      return translate({id: 'licenseTable.field.chain', message: '连同上游'});
    case 'conditions':
      return translate({id: 'licenseTable.field.conditions', message: '条件'});
    case 'code':
      return translate({id: 'licenseTable.field.code', message: '代码许可证'});
    case 'data':
      return translate({id: 'licenseTable.field.data', message: '数据许可证'});
    case 'verified':
      return translate({id: 'licenseTable.field.verified', message: '核对日期'});
    case 'why':
      return translate({id: 'licenseTable.field.why', message: '理由'});
    case 'clause':
      return translate({id: 'licenseTable.field.clause', message: '条款原文'});
    case 'place':
      return translate({id: 'licenseTable.field.place', message: '出处位置'});
    case 'source':
      return translate({id: 'licenseTable.field.source', message: '来源'});
    case 'said':
      return translate({id: 'licenseTable.field.said', message: '笔记的说法'});
  }
}

/** The same as it stands in the table, under the header of its group. */
export function columnLabel(column: Column): string {
  switch (column) {
    case 'license':
    case 'code':
    case 'data':
      return translate({id: 'licenseTable.column.license', message: '许可证'});
    default:
      return fieldLabel(column);
  }
}

/** Title of a group of filters. */
export function facetLabel(key: FacetKey): string {
  switch (key) {
    case 'use':
      return translate({id: 'licenseTable.facet.use', message: '商用'});
    case 'fit':
      return translate({id: 'licenseTable.facet.fit', message: '按我的情形'});
    case 'arch':
      return translate({id: 'licenseTable.facet.arch', message: '架构'});
    case 'family':
      return translate({id: 'licenseTable.facet.family', message: '许可证类别'});
    case 'with':
      return translate({id: 'licenseTable.facet.with', message: '有此条件'});
    case 'without':
      return translate({id: 'licenseTable.facet.without', message: '无此条件'});
    case 'from':
      return translate({id: 'licenseTable.facet.from', message: '派生自'});
    case 'rows':
      return translate({id: 'licenseTable.facet.rows', message: '行的来历'});
    case 'said':
      return translate({id: 'licenseTable.facet.said', message: '笔记的说法'});
  }
}

/** Our verdict on what the note of June 2023 said. */
export function noteVerdictLabel(verdict: NoteVerdict): string {
  switch (verdict) {
    case 'right':
      return translate({id: 'licenseTable.said.right', message: '正确'});
    case 'imprecise':
      return translate({id: 'licenseTable.said.imprecise', message: '不够准确'});
    case 'misleading':
      return translate({id: 'licenseTable.said.misleading', message: '会误导'});
    case 'outdated':
      return translate({id: 'licenseTable.said.outdated', message: '已过时'});
    case 'wrong':
      return translate({id: 'licenseTable.said.wrong', message: '有误'});
  }
}

/** A question that a reader brings. */
export function presetLabel(id: PresetId): string {
  switch (id) {
    case 'commercial':
      return translate({id: 'licenseTable.preset.commercial', message: '可以商用吗？'});
    case 'registration':
      return translate({id: 'licenseTable.preset.registration', message: '需要登记吗？'});
    case 'redistribution':
      return translate({id: 'licenseTable.preset.redistribution', message: '微调后可以再发布吗？'});
    case 'outputs':
      return translate({id: 'licenseTable.preset.outputs', message: '输出可以用来训练别的模型吗？'});
    case 'eu':
      return translate({id: 'licenseTable.preset.eu', message: '在欧盟可以商用吗？'});
    case 'device':
      return translate({id: 'licenseTable.preset.device', message: '可以装进设备里卖吗？'});
    case 'users':
      return translate({id: 'licenseTable.preset.users', message: '有两百万月活可以商用吗？'});
    case 'service':
      return translate({id: 'licenseTable.preset.service', message: '可以做成服务来卖吗？'});
  }
}

/** How the rows shown answer that question. */
export function presetAnswer(id: PresetId): string {
  switch (id) {
    case 'commercial':
      return translate({
        id: 'licenseTable.preset.commercial.answer',
        message: '下列各行可以商用，上游的限制也算在内；「有条件」的，先读条件。',
      });
    case 'registration':
      return translate({
        id: 'licenseTable.preset.registration.answer',
        message:
          '下列各行在使用或商用之前，须填表、申请、获批，或登录后点击同意；其余各行没有见到这样的条款。',
      });
    case 'redistribution':
      return translate({
        id: 'licenseTable.preset.redistribution.answer',
        message:
          '下列各行的许可没有限于研究，连同上游也没有。再发布时仍须守其条件：不可商用的，再发布也不得商用；有「同样许可」或「条款下传」的，须把原来的条款一并传下去。',
      });
    case 'outputs':
      return translate({
        id: 'licenseTable.preset.outputs.answer',
        message:
          '下列各行的条款没有禁止商用者用输出训练别的模型，上游的条款也算在内；训练出的模型有的须改名、加注或沿用同一许可，见各行的理由。没有读到全文的许可不算在内。用别家服务的输出训练成的，还要看那家服务的条款，见各行的派生链。',
      });
    case 'eu':
      return translate({
        id: 'licenseTable.preset.eu.answer',
        message:
          '下列各行可以在欧盟商用：条款没有把欧盟排除在外，上游的条款也算在内。其余的条件照旧，见各行的理由。',
      });
    case 'device':
      return translate({
        id: 'licenseTable.preset.device.answer',
        message:
          '下列各行可以随产品装到用户的设备上。装进设备就是把权重交给别人，所以再分发的条款全都适用：保留声明、注明改动、附上许可、条款下传、命名。',
      });
    case 'users':
      return translate({
        id: 'licenseTable.preset.users.answer',
        message:
          '下列各行在产品有两百万月活时可以商用，不必另取许可。以日活为限的，两百万月活说明不了日活，算「不明」，不在其中。',
      });
    case 'service':
      return translate({
        id: 'licenseTable.preset.service.answer',
        message: '下列各行可以经网络提供给别人用并收费。把托管服务除外、或要为它另取许可的，不在其中。',
      });
  }
}

/** A function that names the values of every facet. */
export function optionLabels({rows}: Index, wording: Wording): (key: FacetKey, value: string) => string {
  const names = new Map<string, string>();
  for (const {row} of rows) {
    for (const {id, name} of [...row.chain, ...(row.parent ? [row.parent] : [])]) names.set(id, name);
  }
  // The casts are safe: the values of a facet are those of `Index.options`.
  return (key, value) => {
    switch (key) {
      case 'use':
        return verdictLabel(value as Verdict);
      case 'fit':
        return caseVerdictLabel(value as CaseVerdict);
      case 'arch':
        return architectureLabel(value as LicenseTableRow['group']);
      case 'family':
        return licenseFamilyLabel(value as LicenseFamily);
      case 'with':
      case 'without':
        return wording.condition(value as LicenseTableRow['inheritedConditions'][number]);
      case 'from':
        return names.get(value) ?? value;
      case 'rows':
        return value === 'note'
          ? translate({id: 'licenseTable.rows.note', message: '笔记原有'})
          : translate({id: 'licenseTable.rows.added', message: '本站补充'});
      case 'said':
        return noteVerdictLabel(value as NoteVerdict);
    }
  };
}

/** Every word that the exports and the comparison need. */
export function wordingOf({conditions}: LicenseTableView): Wording {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  return {
    field: fieldLabel,
    verdict: verdictLabel,
    architecture: architectureLabel,
    condition: (id) => byId.get(id)?.label ?? id,
    definition: (id) => byId.get(id)?.definition ?? '',
    noteVerdict: noteVerdictLabel,
    inherited: (conditions) =>
      translate({id: 'licenseTable.conditions.inherited', message: '上游另有：{conditions}'}, {conditions}),
    notSeen: (reason) =>
      translate({id: 'licenseTable.evidence.notSeen', message: '没有见到原文：{reason}'}, {reason}),
    rowLink: (parts) =>
      translate(
        {id: 'licenseTable.copy.rowLink', message: '{name} — {license}（{verdict}，核对于{date}）'},
        parts,
      ),
    list: listed,
  };
}
