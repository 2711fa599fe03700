import type {Alias} from './aliases.schema';
import type {Asked} from './asked.schema';
import type {Chart} from './charts.schema';
import type {Era} from './eras.schema';
import type {TimelineEvent} from './events.schema';
import type {Term} from './glossary.schema';
import type {Condition, LicenseKind} from './licenseKinds.schema';
import type {IdeaMap} from './map.schema';
import type {LicenseRow} from './licenses.schema';
import type {Model} from './models.schema';
import type {Organization} from './organizations.schema';
import type {ReaderQuery} from './queries.schema';
import type {Reference} from './references.schema';
import type {Synonym} from './synonyms.schema';

/** All that `src/data` holds, checked: what every room of the site is built from. */
export type SiteData = {
  aliases: Alias[];
  eras: Era[];
  models: Model[];
  organizations: Organization[];
  events: TimelineEvent[];
  licenses: LicenseRow[];
  licenseKinds: LicenseKind[];
  conditions: Condition[];
  glossary: Term[];
  map: IdeaMap;
  references: Reference[];
  synonyms: Synonym[];
  asked: Asked[];
  queries: ReaderQuery[];
  /** One file each, in `charts/`. */
  charts: Chart[];
};
