import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {chartSchema} from './charts.schema';
import {jsonSchemas} from './jsonSchema';

describe('the JSON Schemas that editors read', () => {
  // After a change of a schema: npx vitest run src/data -u
  it.each(Object.entries({...jsonSchemas(), chart: z.toJSONSchema(chartSchema)}))(
    '%s is in step with its zod schema',
    async (name, schema) => {
      await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
        `json-schema/${name}.schema.json`,
      );
    },
  );
});
