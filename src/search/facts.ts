import type {Verdict} from '../data/licenses.schema';

/** The facts about a model that answer a question by themselves, in the language of the page. */
export type ModelFacts = {
  name: string;
  /** First public appearance: a day, a month or a year. */
  date: string;
  dateBasis: string;
  /** Its parameters in words. */
  size: string;
  /** Where date and size are from. */
  source: string;
  /** Of all its weights together; null where there is no licence row. */
  verdict: Verdict | null;
  variants: {
    name: string;
    /** Parameters of each published size. */
    sizes: number[];
    license: string;
    verdict: Verdict;
    /** The condition in one sentence; may be empty. */
    why: string;
    source: string;
  }[];
};

const near = 0.06; // 72B is 72.7 billion

/** The variants that a size asks for; all where none has it. */
export function variantsAsked({variants}: ModelFacts, size: number | null): ModelFacts['variants'] {
  if (size === null) return variants;
  const those = variants.filter(({sizes}) => sizes.some((each) => Math.abs(each / size - 1) <= near));
  return those.length > 0 ? those : variants;
}
