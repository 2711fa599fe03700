import * as z from 'zod';
import {day, localized, partialDate, slug, webUrl} from './fields';
import {eventKinds} from './vocabulary';

export const eventSchema = z.strictObject({
  /** Permanent: `/timeline#<id>`. */
  id: slug,
  /** Precision is its length: year, month or day. */
  date: partialDate,
  kind: z.enum(eventKinds),
  /** Ids of the models concerned; may be empty (a data set, a law). */
  models: z.array(slug),
  title: localized,
  /** One or two sentences in our own words. */
  text: localized,
  source: webUrl,
  /** Whether the source itself was seen, the date rests on what others say of it, or on nothing seen. */
  basis: z.enum(['seen', 'secondary', 'unverified']),
  /** What was seen in place of the source; there when the basis is secondary, and only then. */
  evidence: webUrl.nullable(),
  verifiedOn: day,
  /** When the record came in; feeds go by it, so that a re-check renews nothing. */
  addedOn: day,
});
export const eventsSchema = z.array(eventSchema);
export type TimelineEvent = z.infer<typeof eventSchema>;
export type EventKind = TimelineEvent['kind'];
