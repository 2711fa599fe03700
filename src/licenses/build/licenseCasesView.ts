import type {Locale} from '../../data/fields';
import type {Verdict} from '../../data/licenses.schema';
import {
  effectiveTerms,
  inheritedVerdict,
  licenseIndex,
  variantAddress,
  type EffectiveTerm,
} from '../../data/licenseTerms';
import type {SiteData} from '../../data/siteData';
import {termView, type TermView} from './licenseTableView';

/** A term as it binds the weights of a row. */
export type BindingView = {
  /** Its place among the terms. */
  term: number;
  /** The model whose weights or outputs brought it along; absent where it is the row's own. */
  from?: string;
};

export type CaseRowView = {
  commercial: Verdict;
  isSeen: boolean;
  textSeen: 'whole' | 'part' | 'none';
  terms: BindingView[];
};

/** What a reader's case is judged by; fetched when somebody asks. */
export type LicenseCasesView = {
  terms: TermView[];
  /** By the address of the row. */
  rows: Record<string, CaseRowView>;
};

/** The terms that bind each row of the licence table, each written once, in one language. */
export function licenseCasesView(data: SiteData, locale: Locale): LicenseCasesView {
  const index = licenseIndex(data);
  const names = new Map(data.models.map(({id, name}) => [id, name[locale]]));
  const places = new Map<string, number>();
  const terms: TermView[] = [];
  const placeOf = ({term}: EffectiveTerm): number => {
    const view = termView(term, locale);
    const key = JSON.stringify(view);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, terms.length);
    terms.push(view);
    return terms.length - 1;
  };
  const rows: LicenseCasesView['rows'] = {};
  for (const row of data.licenses) {
    for (const variant of row.variants) {
      const bound = effectiveTerms(row, variant, index);
      const texts = [variant.license, ...bound.map(({license}) => license)].map(
        (license) => index.kinds.get(license)?.textSeen ?? 'none',
      );
      rows[variantAddress(row, variant)] = {
        commercial: inheritedVerdict(row, variant, index),
        isSeen: variant.evidence.status === 'seen',
        // Silence means something only where every text that binds was read whole.
        textSeen: texts.every((seen) => seen === 'whole') ? 'whole' : 'part',
        terms: bound.map((effective): BindingView => {
          const {origin} = effective;
          const term = placeOf(effective);
          return origin.from === 'upstream' ? {term, from: names.get(origin.model) ?? origin.model} : {term};
        }),
      };
    }
  }
  return {terms, rows};
}
