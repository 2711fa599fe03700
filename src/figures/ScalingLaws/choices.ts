import {translate} from '@docusaurus/Translate';
import {chinchilla, chinchillaRefit, kaplan, type Law} from './laws';
import type {Span} from './scale';

export const lawNames = ['chinchilla-refit', 'chinchilla', 'kaplan'] as const;

export type LawName = (typeof lawNames)[number];

/** Each law with the losses that its chart shows; Kaplan's are not on the scale of the others. */
export const laws: Record<LawName, {law: Law; lossSpan: Span}> = {
  chinchilla: {law: chinchilla, lossSpan: [1.8, 2.4]},
  'chinchilla-refit': {law: chinchillaRefit, lossSpan: [1.8, 2.4]},
  kaplan: {law: kaplan, lossSpan: [1.5, 2.1]},
};

/** Name of a law in the reader's language. */
export function lawLabel(name: LawName): string {
  switch (name) {
    case 'chinchilla':
      return translate({id: 'scalingLaws.law.chinchilla', message: 'Chinchilla（论文常数）'});
    case 'chinchilla-refit':
      return translate({id: 'scalingLaws.law.chinchillaRefit', message: 'Chinchilla（重新拟合）'});
    case 'kaplan':
      return translate({id: 'scalingLaws.law.kaplan', message: 'Kaplan'});
  }
}
