/** The number of an arXiv address, e.g. `1706.03762`; null for any other address. */
export function arxivId(url: string): string | null {
  return /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/.exec(url)?.[1] ?? null;
}
