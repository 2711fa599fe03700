import {existsSync, readFileSync} from 'node:fs';
import * as z from 'zod';
import {addressKinds, type Addresses} from './present';

const lockSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(addressKinds),
    title: z.strictObject({'zh-Hans': z.string().optional(), en: z.string().optional()}),
  }),
);

/** Reads the register; an absent one is empty. */
export function readLock(file: string): Addresses {
  if (!existsSync(file)) return {};
  const result = lockSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Writes the register with one address a line, sorted, so that a change reads well in review. */
export function formatLock(addresses: Addresses): string {
  const lines = Object.keys(addresses)
    .sort()
    .map((address) => {
      const {kind, title} = addresses[address]!;
      // Always in the same order, whichever language was known first.
      const ordered = {'zh-Hans': title['zh-Hans'], en: title.en};
      return `  ${JSON.stringify(address)}: ${JSON.stringify({kind, title: ordered})}`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
}
