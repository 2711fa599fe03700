import * as z from 'zod';
import {chartsSchema} from './charts.schema';
import {schemas} from './schemas';

/** What is a list of records; each chart is a file, the list is what others take. */
const lists = {...schemas, charts: chartsSchema};

/** The JSON Schema of each data set, by its name: for editors and for those who take the data. */
export function jsonSchemas(): Record<keyof typeof lists, object> {
  const entries = Object.entries(lists).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  return Object.fromEntries(entries) as Record<keyof typeof lists, object>;
}
