import type {Locale} from '../../data/fields';
import {modelVerdict} from '../../data/licenseTerms';
import type {SiteData} from '../../data/siteData';
import {firstSentence} from '../../licenses/logic/firstSentence';
import type {ModelFacts} from '../facts';

/** What the data says of each model when a query asks for its licence, date or size, by its id. */
export function modelFacts(
  {models, licenses, licenseKinds}: SiteData,
  locale: Locale,
): Record<string, ModelFacts> {
  const rows = new Map(licenses.map((row) => [row.id, row]));
  const kinds = new Map(licenseKinds.map((kind) => [kind.id, kind]));
  return Object.fromEntries(
    models.map((model): [string, ModelFacts] => {
      const row = rows.get(model.id);
      return [
        model.id,
        {
          name: model.name[locale],
          date: model.date,
          dateBasis: model.dateBasis[locale],
          size: model.parameters.text[locale],
          source: model.sources[0]!,
          verdict: row ? modelVerdict(row.variants) : null,
          variants: (row?.variants ?? []).map(({name, weights, license, commercial, why, evidence}) => ({
            name: name?.[locale] ?? '',
            sizes: weights.map(({total}) => total).filter((total) => total !== null),
            license: kinds.get(license)?.name[locale] ?? license,
            verdict: commercial,
            why: firstSentence(why?.[locale] ?? kinds.get(license)?.summary[locale] ?? ''),
            source: evidence.source,
          })),
        },
      ];
    }),
  );
}
