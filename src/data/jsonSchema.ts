import * as z from 'zod';
import {schemas} from './schemas';

/** The JSON Schema of each data set, by its name: for editors and for those who take the data. */
export function jsonSchemas(): Record<keyof typeof schemas, object> {
  const entries = Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  return Object.fromEntries(entries) as Record<keyof typeof schemas, object>;
}
