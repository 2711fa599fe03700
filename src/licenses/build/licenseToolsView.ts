import type {Locale} from '../../data/fields';
import type {ConditionId, LicenseFamily} from '../../data/licenseKinds.schema';
import type {LicenseRow, Variant} from '../../data/licenses.schema';
import type {SiteData} from '../../data/siteData';
import {conditionIds, licenseFamilies} from '../../data/vocabulary';
import {sizeClass, sizeClasses, type SizeClass} from '../../ui/sizeClass';
import {shortLicense} from '../row/shortLicense';
import {licenseTableView, type LicenseTableRow} from './licenseTableView';

type Named<Id extends string = string> = {id: Id; name: string};

/**
 * What the tools know beyond the table that stands in the page: it comes with their code, since without them
 * nobody filters.
 */
export type LicenseToolsView = {
  /** How many rows and models there are, for as long as the page has not been read. */
  rows: number;
  models: number;
  /** What the table can be filtered by; only what some row has. */
  years: string[];
  sizes: SizeClass[];
  families: LicenseFamily[];
  conditions: Named<ConditionId>[];
  makers: Named[];
  parents: Named[];
  /** By the address of the row, names that it does not show and that readers look for. */
  otherNames: Record<string, string[]>;
};

/** In the order of the alphabet, each once. */
function byName(entries: Named[]): Named[] {
  const names = new Map(entries.map(({id, name}) => [id, name]));
  return [...names].map(([id, name]) => ({id, name})).sort((a, b) => a.name.localeCompare(b.name, 'zh-Hans'));
}

/** What the tools of the licence table bring along, in one language. */
export function licenseToolsView(data: SiteData, locale: Locale): LicenseToolsView {
  const {rows, conditions} = licenseTableView(data, locale);
  const models = new Map(data.models.map((model) => [model.id, model]));
  const organizations = new Map(data.organizations.map(({id, name}) => [id, name]));
  const kinds = new Map(data.licenseKinds.map(({id, name}) => [id, name]));
  const labels = new Map(conditions.map(({id, label}) => [id, label]));

  /** The names that belong to a row in every language. */
  const namesOf = ({id, code, note}: LicenseRow, variant: Variant): string[] => {
    const model = models.get(id)!;
    const makers = model.organizations.flatMap((maker) => organizations.get(maker) ?? []);
    const licenses = [variant, code].flatMap(({license}) => kinds.get(license) ?? []);
    const names = [model.name, ...makers, ...licenses].flatMap((name) => Object.values(name));
    const sizes = variant.weights.map(({name}) => name);
    return [...new Set([...names, ...model.aliases, ...sizes, ...(note ? [note.model] : [])])];
  };
  const isUnseen = ({name, modelName, organizations: makers, weights}: LicenseTableRow) => {
    const shown = new Set([name, modelName, makers, shortLicense(weights.license)]);
    return (other: string): boolean => !shown.has(other) && !name.includes(other);
  };
  // The rows of the view are the variants of the data, one by one.
  const variants = data.licenses.flatMap((row) => row.variants.map((variant) => ({row, variant})));
  const otherNames = rows.map((row, place): [string, string[]] => {
    const {row: record, variant} = variants[place]!;
    return [row.id, namesOf(record, variant).filter(isUnseen(row))];
  });

  const has = new Set(
    rows.flatMap(({weights, inheritedConditions}) => [...weights.conditions, ...inheritedConditions]),
  );
  const classes = new Set(rows.flatMap(({sizes}) => sizes.map(({total}) => sizeClass(total))));
  const families = new Set(rows.map(({weights}) => weights.license.family));
  return {
    rows: rows.length,
    models: new Set(rows.map(({model}) => model)).size,
    years: [...new Set(rows.map(({date}) => date.slice(0, 4)))].sort(),
    sizes: sizeClasses.filter((size) => classes.has(size)),
    families: licenseFamilies.filter((family) => families.has(family)),
    conditions: conditionIds.filter((id) => has.has(id)).map((id) => ({id, name: labels.get(id) ?? id})),
    makers: byName(rows.flatMap(({makers}) => makers)),
    parents: byName(rows.flatMap(({parent, chain}) => [...(parent ? [parent] : []), ...chain])),
    otherNames: Object.fromEntries(otherNames.filter(([, names]) => names.length > 0)),
  };
}
