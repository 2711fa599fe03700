import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {referenceSchema, type Reference} from './references.schema';

/**
 * Reads a BibTeX text into CSL-JSON.
 * @throws Error naming the key and the field of each entry that is incomplete, or the parser's
 *   own message where the text is not BibTeX.
 */
export function parseBibliography(bibtex: string): Reference[] {
  const items = plugins.input.chain(bibtex, {generateGraph: false}) as {id?: string}[];
  const faults: string[] = [];
  const references = items.map((item) => {
    const result = referenceSchema.safeParse(item);
    if (!result.success) {
      for (const issue of result.error.issues) {
        faults.push(`${item.id ?? 'entry without key'} › ${issue.path.join('.')}: ${issue.message}`);
      }
    }
    return item as Reference;
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return references;
}
