import {translate} from '@docusaurus/Translate';

import type {ConditionId} from '@site/src/data/licenseKinds.schema';
import type {NoteVerdict} from '@site/src/data/licenses.schema';
import {listed} from '@site/src/ui/words/list';
import type {LicenseTableView} from '../build/licenseTableView';
import type {PresetId} from '../logic/presets';
import type {SortColumn} from '../logic/query';

/** What a row says, piece by piece; `data-field` marks each where it stands in the page. */
export const fieldKeys = [
  'organization',
  'date',
  'commercial',
  'chain',
  'conditions',
  'license',
  'code',
  'data',
  'sizes',
  'from',
  'why',
  'clause',
  'verified',
] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** Name of a piece, in a row's detail and in the comparison. */
export function fieldLabel(key: FieldKey): string {
  switch (key) {
    case 'organization':
      return translate({id: 'licenseTable.field.organization', message: '机构'});
    case 'date':
      return translate({id: 'licenseTable.field.date', message: '日期'});
    case 'commercial':
      return translate({id: 'licenseTable.field.commercial', message: '商用'});
    case 'chain':
      return translate({id: 'licenseTable.field.chain', message: '连同上游'});
    case 'conditions':
      return translate({id: 'licenseTable.field.conditions', message: '条件'});
    case 'license':
      return translate({id: 'licenseTable.field.license', message: '权重许可证'});
    case 'code':
      return translate({id: 'licenseTable.field.code', message: '代码许可证'});
    case 'data':
      return translate({id: 'licenseTable.field.data', message: '数据许可证'});
    case 'sizes':
      return translate({id: 'licenseTable.field.sizes', message: '各尺寸'});
    case 'from':
      return translate({id: 'licenseTable.field.from', message: '派生自'});
    case 'why':
      return translate({id: 'licenseTable.field.why', message: '理由'});
    case 'clause':
      return translate({id: 'licenseTable.field.clause', message: '依据'});
    case 'verified':
      return translate({id: 'licenseTable.field.verified', message: '核对日期'});
  }
}

/** What a column of the table, or an order, is called. */
export function columnLabel(column: SortColumn): string {
  switch (column) {
    case 'name':
      return translate({id: 'licenseTable.column.name', message: '模型'});
    case 'organization':
    case 'date':
    case 'commercial':
    case 'conditions':
      return fieldLabel(column);
    case 'license':
      return translate({id: 'licenseTable.column.license', message: '许可证'});
    case 'verified':
      return translate({id: 'licenseTable.column.verified', message: '出处与核对'});
    case 'size':
      return translate({id: 'licenseTable.column.size', message: '参数'});
    case 'note':
      return translate({id: 'licenseTable.column.note', message: '笔记的顺序'});
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
      return translate({id: 'licenseTable.preset.commercial', message: '可以商用吗'});
    case 'distil':
      return translate({id: 'licenseTable.preset.distil', message: '可以蒸馏吗'});
    case 'eu':
      return translate({id: 'licenseTable.preset.eu', message: '在欧盟商用'});
    case 'device':
      return translate({id: 'licenseTable.preset.device', message: '装进设备'});
    case 'users':
      return translate({id: 'licenseTable.preset.users', message: '有两百万月活用户'});
    case 'service':
      return translate({id: 'licenseTable.preset.service', message: '做成服务来卖'});
    case 'redistribution':
      return translate({id: 'licenseTable.preset.redistribution', message: '微调后再发布'});
    case 'registration':
      return translate({id: 'licenseTable.preset.registration', message: '要登记的'});
  }
}

/** The reader's words for what the data says in ids. */
export type Wording = {
  field: (key: FieldKey) => string;
  condition: (id: ConditionId) => string;
  list: (items: string[]) => string;
};

/** Every word that the rows need. */
export function wordingOf({conditions}: LicenseTableView): Wording {
  const byId = new Map(conditions.map(({id, label}) => [id, label]));
  return {field: fieldLabel, condition: (id) => byId.get(id) ?? id, list: listed};
}
