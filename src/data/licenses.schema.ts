import * as z from 'zod';
import {day, localized, partialDate, slug, webUrl} from './fields';
import {conditionIds, noteVerdicts, verdicts} from './vocabulary';

/**
 * What a verdict rests on. Either the clause itself, word for word from its source, or the
 * admission that it was not seen, with how sure we are: a verdict without one cannot be written.
 */
export const evidence = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('seen'),
    /** The clause word for word; `[…]` where words are left out. */
    text: z.string().trim().min(10),
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
  }),
);

/** Weights: the artefact that the verdict column is about. */
const weights = z.strictObject({
  /** Id in licenseKinds.json. */
  license: slug,
  commercial: z.enum(verdicts),
  conditions: z.array(z.enum(conditionIds)),
  /** Why, in one to three sentences. */
  why: localized,
  evidence: evidence,
  history: history,
});

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
  group: z.enum(['encoder-only', 'encoder-decoder', 'decoder-only', 'multimodal']),
  /** Row whose limits it inherits and under which it is indented. */
  parent: slug.nullable(),
  /** Null for rows added after the note. */
  note: noteRow.nullable(),
  weights: weights,
  code: otherArtefact,
  data: otherArtefact,
  disagreements: z.array(z.strictObject({who: z.string().min(1), says: localized, url: webUrl})),
  confidence: z.enum(['high', 'medium', 'low']),
});
export const licensesSchema = z.array(licenseRowSchema);
export type LicenseRow = z.infer<typeof licenseRowSchema>;
export type Verdict = LicenseRow['weights']['commercial'];
export type NoteVerdict = (typeof noteVerdicts)[number];
