import * as z from 'zod';
import spdxIds from 'spdx-license-ids/index.json';
import {day, localized, slug, webUrl} from './fields';
import {
  conditionIds,
  licenseFamilies,
  thresholdEffects,
  thresholdMetrics,
  thresholdPeriods,
  thresholdUnits,
  uses,
  verdicts,
} from './vocabulary';

export const conditionSchema = z.strictObject({
  id: z.enum(conditionIds),
  label: localized,
  definition: localized,
});
export const conditionsSchema = z.array(conditionSchema);
export type Condition = z.infer<typeof conditionSchema>;
export type ConditionId = Condition['id'];

/** A clause as it stands in its source. */
export const clauseSchema = z.strictObject({
  text: z.string().trim().min(4).describe('Word for word; […] where words are left out.'),
  where: localized.describe('Place in the text: section, paragraph, model-card field.'),
  language: z.enum(['en', 'zh-Hans']).describe('BCP 47 tag of the quotation.'),
  translation: z.string().trim().min(2).describe('Our translation into the site’s other language.'),
  source: webUrl.describe('Where it was read.'),
  verifiedOn: day.describe('When it was read.'),
});
export type Clause = z.infer<typeof clauseSchema>;

const threshold = z.strictObject({
  metric: z.enum(thresholdMetrics).describe('What is counted; `period` says over which span.'),
  value: z.number().positive().describe('The clause begins to bite above it.'),
  unit: z.enum(thresholdUnits),
  period: z.enum(thresholdPeriods).nullable(),
  measuredWhen: localized.nullable().describe('The day or span that the text names for the count.'),
  effect: z.enum(thresholdEffects).describe('What follows above the value.'),
});

const naming = z.strictObject({
  prefix: z.string().min(1).nullable().describe('What the name of a derived model begins with or contains.'),
  display: z.string().min(1).nullable().describe('The line that a product or page shows.'),
  documentation: z.string().min(1).nullable().describe('The line that the documents or a notice file carry.'),
  trigger: localized.nullable().describe('What sets it off.'),
});

const territory = z.strictObject({
  excluded: z
    .array(z.string().regex(/^(EU|[A-Z]{2})$/, 'ISO 3166 code of two letters, or EU'))
    .describe('Where nothing is granted: ISO 3166 alpha-2 codes, or EU.'),
  scope: localized.nullable().describe('What is not granted there, where that is not everything.'),
});

const outputs = z.strictObject({
  restricted: z
    .boolean()
    .describe(
      'Whether outputs may not train or improve other models; false where only other uses are limited.',
    ),
  derivative: z.boolean().describe('Whether a model trained on outputs falls under the licence.'),
  rename: z.boolean().describe('Whether such a model takes a prescribed name.'),
  what: localized.describe('What the text says of outputs, in a sentence.'),
});

const termination = z.strictObject({
  onBreach: z.boolean().describe('Ends with a breach.'),
  onSuit: z.boolean().describe('Ends for whoever sues.'),
});

export const termSchema = z.strictObject({
  condition: z.enum(conditionIds),
  clause: clauseSchema.nullable().describe('The clause; null where it could not be seen.'),
  reason: localized.optional().describe('Why there is no clause; only with `clause: null`.'),
  threshold: threshold.optional(),
  naming: naming.optional(),
  territory: territory.optional(),
  outputs: outputs.optional(),
  termination: termination.optional(),
  when: z
    .array(z.enum(uses))
    .min(1)
    .optional()
    .describe('Uses that set the term off, where they differ from those usual for its condition.'),
  effect: z
    .enum(['duty', ...thresholdEffects])
    .optional()
    .describe('What follows for those concerned, where the condition alone does not tell.'),
});
export type Term = z.infer<typeof termSchema>;

export const licenseKindSchema = z.strictObject({
  id: slug.describe('Permanent.'),
  name: localized,
  spdx: z
    .enum(spdxIds as [string, ...string[]])
    .nullable()
    .describe('SPDX identifier, null where the SPDX list has none (most model licences).'),
  licenseRef: z
    .string()
    .regex(/^LicenseRef-scancode-[a-z0-9.+-]+$/, 'LicenseRef-scancode-… as in ScanCode’s database')
    .nullable()
    .describe('ScanCode’s identifier where it keeps the text and SPDX does not.'),
  family: z.enum(licenseFamilies),
  osiApproved: z.boolean().describe('Whether the Open Source Initiative lists it.'),
  url: webUrl.nullable().describe('The text.'),
  summary: localized,
  commercial: z.enum(verdicts).describe('What the text alone allows.'),
  patentGrant: z.enum(['yes', 'no', 'unclear']).describe('Whether the text grants patents.'),
  textSeen: z
    .enum(['whole', 'part', 'none'])
    .describe('How much of the text was read; only a text read whole can be silent on something.'),
  terms: z.array(termSchema).describe('One for each condition that the text imposes, in its order.'),
});
export const licenseKindsSchema = z.array(licenseKindSchema);
export type LicenseKind = z.infer<typeof licenseKindSchema>;
export type LicenseFamily = LicenseKind['family'];
