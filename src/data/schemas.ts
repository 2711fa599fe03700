import {aliasesSchema} from './aliases.schema';
import {askedSchema} from './asked.schema';
import {erasSchema} from './eras.schema';
import {eventsSchema} from './events.schema';
import {glossarySchema} from './glossary.schema';
import {conditionsSchema, licenseKindsSchema} from './licenseKinds.schema';
import {mapSchema} from './map.schema';
import {licensesSchema} from './licenses.schema';
import {modelsSchema} from './models.schema';
import {organizationsSchema} from './organizations.schema';
import {queriesSchema} from './queries.schema';
import {synonymsSchema} from './synonyms.schema';

/** The schema of each data set that is a JSON file, by the file's name. */
export const schemas = {
  aliases: aliasesSchema,
  asked: askedSchema,
  eras: erasSchema,
  models: modelsSchema,
  organizations: organizationsSchema,
  events: eventsSchema,
  licenses: licensesSchema,
  licenseKinds: licenseKindsSchema,
  conditions: conditionsSchema,
  glossary: glossarySchema,
  map: mapSchema,
  queries: queriesSchema,
  synonyms: synonymsSchema,
} as const;
