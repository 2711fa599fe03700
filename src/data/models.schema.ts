import * as z from 'zod';
import {day, localized, partialDate, slug, webUrl} from './fields';
import {architectures, derivations, modelTasks} from './vocabulary';

export const modelSchema = z.strictObject({
  id: slug,
  name: localized,
  /** Other spellings readers search for; case, spaces and hyphens need no alias of their own. */
  aliases: z.array(z.string().trim().min(1)),
  organizations: z.array(slug).min(1),
  architecture: z.enum(architectures),
  architectureNote: localized.nullable(),
  /** What it is for, where that is not writing text: an embedding model gives a vector for a text. */
  task: z.enum(modelTasks).optional(),
  /** First public appearance; the basis says of what. */
  date: partialDate,
  dateBasis: localized,
  parameters: z.strictObject({
    /** Largest published size in parameters; null where none is published or the notion does not apply. */
    number: z.int().positive().nullable(),
    text: localized,
  }),
  derivedFrom: z.array(z.strictObject({id: slug, how: z.enum(derivations)})),
  paper: z.strictObject({title: z.string().min(1), url: webUrl}).nullable(),
  /** Where code or weights are published. */
  weightsUrl: webUrl.nullable(),
  /** Whether anyone may download the weights; null where there are none to release (an architecture). */
  openWeights: z.boolean().nullable(),
  note: localized.nullable(),
  /** Named in the note that the site grew from. */
  inSeed: z.boolean(),
  sources: z.array(webUrl).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  verifiedOn: day,
});
export const modelsSchema = z.array(modelSchema);
export type Model = z.infer<typeof modelSchema>;
export type Architecture = Model['architecture'];
export type ModelTask = NonNullable<Model['task']>;
export type Derivation = Model['derivedFrom'][number]['how'];
