import * as z from 'zod';
import {day, localized, partialDate, slug, webUrl} from './fields';
import {conditionIds, derivations, noteVerdicts, verdicts} from './vocabulary';

/** Words of a source. A page shows them as they stand, so what only marks up would be seen as signs. */
const quotation = z
  .string()
  .trim()
  .min(10)
  .refine(
    (text) => !/\*\*|\]\(|<\/?(?:a|b|br|i|img|p|strong|em|span|div)[\s>]/i.test(text),
    'leave out what only marks up (**…**, […](…), <a …>): it is shown as it stands',
  );

/**
 * What a verdict rests on. Either the clause itself, word for word from its source, or the
 * admission that it was not seen, with how sure we are: a verdict without one cannot be written.
 */
export const evidence = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('seen'),
    /** The clause word for word; `[…]` where words are left out. What only marks up is left out too. */
    text: quotation,
    /** Place in the text: section, paragraph, model-card field. */
    where: localized,
    /** BCP 47 tag of the quotation. */
    language: z.enum(['en', 'zh-Hans']),
    /** Our translation into the site's other language. */
    translation: z.string().trim().min(4),
    source: webUrl,
    verifiedOn: day,
  }),
  z.strictObject({
    status: z.literal('not-seen'),
    reason: localized,
    source: webUrl,
    verifiedOn: day,
  }),
]);
export type Evidence = z.infer<typeof evidence>;

const history = z.array(
  z.strictObject({
    date: partialDate,
    what: localized,
    commercial: z.enum(verdicts),
    source: webUrl,
    addedOn: day.describe('When the entry came in; the feed of changes goes by it.'),
  }),
);

/** Published sizes under one licence. */
const weights = z.strictObject({
  name: z.string().trim().min(1).describe('As its publisher writes it: Qwen2.5-72B.'),
  total: z.int().positive().nullable().describe('Parameters; null where no source gives a number.'),
  active: z.int().positive().nullable().describe('Parameters used per token, for mixtures of experts only.'),
  url: webUrl.nullable().describe('Where they are published; null where that page was not seen.'),
});
export type Weights = z.infer<typeof weights>;

/** The weights of a model that carry one licence: the artefact that a verdict is about. */
export const variantSchema = z.strictObject({
  id: slug.describe('Unique in the row; “all” where the model has one licence. Permanent.'),
  name: localized.nullable().describe('Null for “all”.'),
  weights: z.array(weights).min(1),
  releasedOn: partialDate,
  license: slug.describe('Id in licenseKinds.json.'),
  commercial: z.enum(verdicts),
  conditions: z
    .array(z.enum(conditionIds))
    .describe('Only what this release adds to the terms of its licence; usually nothing.'),
  exempt: z
    .array(z.enum(conditionIds))
    .min(1)
    .optional()
    .describe('Terms of the licence that do not reach these weights; `why` says why.'),
  derivedFrom: z
    .array(
      z.strictObject({
        id: slug.describe('A model.'),
        variant: slug.nullable().describe('A variant of its row; null where that is not known.'),
        how: z.enum(derivations),
      }),
    )
    .optional()
    .describe('Only where it differs from the model’s own in models.json.'),
  why: localized.nullable().describe('Why, in one or two sentences; null where the licence says it all.'),
  evidence: evidence.describe('What shows that these weights carry this licence.'),
  history: history,
});
export type Variant = z.infer<typeof variantSchema>;

/** Code and data: licence and remark; null where nothing is published. */
const otherArtefact = z.strictObject({
  license: slug,
  note: localized.nullable(),
  source: webUrl.nullable(),
});

const linkedText = z.strictObject({
  text: z.string(),
  links: z.array(z.strictObject({text: z.string(), url: webUrl})),
});

/** What the note of June 2023 said, word for word, and what we say to it. */
const noteRow = z.strictObject({
  /** Place in the note's table, from 1. */
  index: z.int().min(1).max(33),
  model: z.string(),
  modelUrl: webUrl.nullable(),
  license: z.strictObject({text: z.string(), url: webUrl.nullable()}),
  mark: z.enum(['✅', '❌', '✅/❌']),
  restrictions: z.string(),
  dataLicense: linkedText,
  corpus: linkedText,
  verdict: z.enum(noteVerdicts),
  why: localized,
});

export const licenseRowSchema = z.strictObject({
  /** A model id; permanent as `/licenses#<id>`. */
  id: slug,
  group: z.enum(['static-embedding', 'rnn', 'encoder-only', 'encoder-decoder', 'decoder-only', 'multimodal']),
  /** Row whose limits it inherits and under which it is indented. */
  parent: slug.nullable(),
  /** Null for rows added after the note. */
  note: noteRow.nullable(),
  variants: z.array(variantSchema).min(1).describe('One for each licence that its weights carry.'),
  code: otherArtefact,
  data: otherArtefact,
  disagreements: z.array(z.strictObject({who: z.string().min(1), says: localized, url: webUrl})),
  confidence: z.enum(['high', 'medium', 'low']),
});
export const licensesSchema = z.array(licenseRowSchema);
export type LicenseRow = z.infer<typeof licenseRowSchema>;
export type Verdict = Variant['commercial'];
export type NoteVerdict = (typeof noteVerdicts)[number];
