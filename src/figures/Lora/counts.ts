/** Numbers that are trained in a square matrix of `width`: all of them, or two thin ones of `rank`. */
export function counts(width: number, rank: number): {full: number; thin: number; share: number} {
  const full = width * width;
  const thin = 2 * width * rank;
  return {full, thin, share: thin / full};
}

/** A whole number with commas, as both languages write it; `Intl` would take longer to get ready than the figure. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Widths of real models: BERT base, GPT-2 XL, LLaMA 7B, GPT-3. */
export const widths = [
  {width: 768, name: 'BERT'},
  {width: 1600, name: 'GPT-2 XL'},
  {width: 4096, name: 'LLaMA-7B'},
  {width: 12_288, name: 'GPT-3'},
] as const;
