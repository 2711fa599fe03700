import {translate} from '@docusaurus/Translate';

import type {TermView} from '../build/licenseTableView';
import type {Case} from '../logic/caseOf';
import type {CaseVerdict} from '../logic/judge';
import {listed} from '@site/src/ui/words/list';

/** A sign for an answer, so that colour is not all that tells it. */
export const caseSigns: Record<CaseVerdict, string> = {
  allowed: '✓',
  duties: '!',
  unclear: '?',
  separate: '→',
  forbidden: '✕',
};

/** Said where no clause decides. */
export const silentLabel = (): string =>
  translate({id: 'licenseCase.silent', message: '读到的条款没有就此设限'});

/** Countries whose names stand in a licence, or that are asked for most; `ZZ` is any other. */
export const countryChoices = ['EU', 'GB', 'KR', 'CN', 'US', 'ZZ'] as const;

/** Names of regions, made once for each language: making them takes longer than drawing all of the tools. */
const regionNames = new Map<string, Intl.DisplayNames>();

/** A country or the European Union. @param locale of the page */
export function countryLabel(code: string, locale: string): string {
  if (code === 'ZZ') return translate({id: 'licenseCase.country.other', message: '其他国家或地区'});
  let names = regionNames.get(locale);
  if (!names) regionNames.set(locale, (names = new Intl.DisplayNames([locale], {type: 'region'})));
  return names.of(code) ?? code;
}

/** What somebody may mean to do. */
export function labelOfUse(use: 'commercial' | 'service' | 'distil' | 'redistribute' | 'device'): string {
  switch (use) {
    case 'commercial':
      return translate({id: 'licenseCase.use.commercial', message: '用于商业'});
    case 'service':
      return translate({id: 'licenseCase.use.service', message: '作为网络服务提供'});
    case 'distil':
      return translate({id: 'licenseCase.use.distil', message: '用输出训练别的模型（蒸馏）'});
    case 'redistribute':
      return translate({id: 'licenseCase.use.redistribute', message: '把权重（改过的也算）给别人'});
    case 'device':
      return translate({id: 'licenseCase.use.device', message: '装进应用或设备'});
  }
}

/** A large number as it is said: 7亿, 700M. */
const said = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, {notation: 'compact', maximumFractionDigits: 2}).format(value);

/** A case in a few words, for the line that it folds into. */
export function caseWords(asked: Case, locale: string): string {
  const {country, users, revenue} = asked;
  const uses = (['commercial', 'service', 'distil', 'redistribute', 'device'] as const).filter(
    (use) => asked[use],
  );
  return listed([
    ...(country ? [countryLabel(country, locale)] : []),
    ...(users === null
      ? []
      : [translate({id: 'licenseCase.words.users', message: '月活{count}'}, {count: said(users, locale)})]),
    ...(revenue === null
      ? []
      : [
          translate(
            {id: 'licenseCase.words.revenue', message: '年收入{count}美元'},
            {count: said(revenue, locale)},
          ),
        ]),
    ...uses.map(labelOfUse),
  ]);
}

function thresholdWords(threshold: NonNullable<TermView['threshold']>, locale: string): string {
  const {metric, value, unit, measuredWhen, effect} = threshold;
  const number = said(value, locale);
  const units: Record<typeof unit, string> = {
    users: '',
    people: '',
    usd: translate({id: 'licenseTerm.usd', message: '美元'}),
    eur: translate({id: 'licenseTerm.eur', message: '欧元'}),
    cny: translate({id: 'licenseTerm.cny', message: '元人民币'}),
  };
  const metrics: Record<typeof metric, string> = {
    'monthly-active-users': translate({id: 'licenseTerm.mau', message: '月活跃用户'}),
    'daily-active-users': translate({id: 'licenseTerm.dau', message: '日活跃用户'}),
    'annual-revenue':
      threshold.period === 'month'
        ? translate({id: 'licenseTerm.monthlyRevenue', message: '月收入'})
        : translate({id: 'licenseTerm.revenue', message: '年收入'}),
    employees: translate({id: 'licenseTerm.employees', message: '员工'}),
  };
  const effects: Record<typeof effect, string> = {
    'separate-license': translate({id: 'licenseTerm.separate', message: '须另行取得许可'}),
    display: translate({id: 'licenseTerm.display', message: '须在界面上标示'}),
    'no-grant': translate({id: 'licenseTerm.noGrant', message: '不予许可'}),
  };
  const words = translate(
    {id: 'licenseTerm.threshold', message: '{metric}超过{number}{unit}：{effect}'},
    {metric: metrics[metric], number, unit: units[unit], effect: effects[effect]},
  );
  return measuredWhen ? `${words} (${measuredWhen})` : words;
}

/** The values of a term in words; none where it has none. */
export function termValues(term: TermView, locale: string): string[] {
  const {threshold, naming, territory, outputs} = term;
  const words: string[] = [];
  if (threshold) words.push(thresholdWords(threshold, locale));
  if (naming?.prefix)
    words.push(
      translate({id: 'licenseTerm.prefix', message: '派生模型的名字带「{text}」'}, {text: naming.prefix}),
    );
  if (naming?.display)
    words.push(translate({id: 'licenseTerm.naming', message: '标示「{text}」'}, {text: naming.display}));
  if (naming?.documentation)
    words.push(
      translate(
        {id: 'licenseTerm.documentation', message: '文档里写「{text}」'},
        {text: naming.documentation},
      ),
    );
  if (naming?.trigger) words.push(naming.trigger);
  if (territory) {
    const places = listed(territory.excluded.map((code) => countryLabel(code, locale)));
    const excluded = translate({id: 'licenseTerm.territory', message: '不许可：{places}'}, {places});
    words.push(territory.scope ? `${excluded} (${territory.scope})` : excluded);
  }
  if (outputs) words.push(outputs.what);
  return words;
}
