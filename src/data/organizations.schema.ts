import * as z from 'zod';
import {localized, slug} from './fields';

/** Who made a model or published an event. */
export const organizationSchema = z.strictObject({
  id: slug,
  name: localized,
});
export const organizationsSchema = z.array(organizationSchema);
export type Organization = z.infer<typeof organizationSchema>;
