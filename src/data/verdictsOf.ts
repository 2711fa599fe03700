import type {LicenseRow, Verdict} from './licenses.schema';
import {permissiveness} from './vocabulary';

/** The verdicts that a model's weights carry, each once, the freest first; by model. */
export function verdictsByModel(rows: readonly LicenseRow[]): ReadonlyMap<string, Verdict[]> {
  return new Map(
    rows.map(({id, variants}) => [
      id,
      permissiveness.filter((verdict) => variants.some(({commercial}) => commercial === verdict)),
    ]),
  );
}
