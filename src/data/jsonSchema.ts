import * as z from 'zod';
import {aliasesSchema} from './aliases.schema';
import {erasSchema} from './eras.schema';
import {eventsSchema} from './events.schema';
import {glossarySchema} from './glossary.schema';
import {conditionsSchema, licenseKindsSchema} from './licenseKinds.schema';
import {licensesSchema} from './licenses.schema';
import {modelsSchema} from './models.schema';
import {organizationsSchema} from './organizations.schema';

const schemas = {
  aliases: aliasesSchema,
  eras: erasSchema,
  models: modelsSchema,
  organizations: organizationsSchema,
  events: eventsSchema,
  licenses: licensesSchema,
  licenseKinds: licenseKindsSchema,
  conditions: conditionsSchema,
  glossary: glossarySchema,
};

/** The JSON Schema of each data set, by its name: for editors and for those who take the data. */
export function jsonSchemas(): Record<keyof typeof schemas, object> {
  const entries = Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  return Object.fromEntries(entries) as Record<keyof typeof schemas, object>;
}
