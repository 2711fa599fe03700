import * as z from 'zod';
import spdxIds from 'spdx-license-ids/index.json';
import {localized, slug, webUrl} from './fields';
import {licenseFamilies, conditionIds} from './vocabulary';

export const conditionSchema = z.strictObject({
  id: z.enum(conditionIds),
  label: localized,
  definition: localized,
});
export const conditionsSchema = z.array(conditionSchema);
export type Condition = z.infer<typeof conditionSchema>;
export type ConditionId = Condition['id'];

export const licenseKindSchema = z.strictObject({
  id: slug,
  name: localized,
  /** SPDX identifier, null where the SPDX list has none (most model licences). */
  spdx: z.enum(spdxIds as [string, ...string[]]).nullable(),
  family: z.enum(licenseFamilies),
  /** Whether the Open Source Initiative lists it. */
  osiApproved: z.boolean(),
  url: webUrl.nullable(),
  summary: localized,
});
export const licenseKindsSchema = z.array(licenseKindSchema);
export type LicenseKind = z.infer<typeof licenseKindSchema>;
export type LicenseFamily = LicenseKind['family'];
