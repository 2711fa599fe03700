import {translate} from '@docusaurus/Translate';

const units: [number, string][] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
];

/**
 * A number of parameters as the field writes it, for the lines of a scale.
 * @param parameters a power of ten from a million up; null for sizes that are not published
 */
export function sizeText(parameters: number | null): string {
  if (parameters === null) return translate({id: 'size.unknown', message: '未公布'});
  const [unit, letter] = units.find(([least]) => parameters >= least) ?? [1, ''];
  return `${parameters / unit}${letter}`;
}
