import type {Facet} from './grammar';

/** A facet as a reader sees it: its name, and what its values are called. */
export type ShownFacet = Facet & {label: string; names: Readonly<Record<string, string>>};
