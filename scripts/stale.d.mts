type Checked = {verifiedOn: string; source: string};
type Row = {
  id: string;
  variants: {id: string; license: string; commercial: string; releasedOn: string; evidence: Checked}[];
};
type Kind = {id: string; terms: {condition: string; clause: Checked | null}[]};
type Due = {
  what: string;
  address: string;
  verdict: string;
  releasedOn: string;
  verifiedOn: string;
  source: string;
};

export function lastDue(today: string, days: number): string;
export function dueList(rows: Row[], kinds: Kind[], today: string, days: number): Due[];
export function canChange(url: string): boolean;
export function rawAddress(url: string): string;
export function wordsOf(text: string): string;
export function contentHash(text: string): string;
export function changeableSources(rows: Row[], kinds: Kind[]): string[];
export function compareSources(
  sources: string[],
  before: Record<string, string>,
  read: (url: string) => Promise<string>,
): Promise<{hashes: Record<string, string>; changed: string[]; silent: string[]}>;
export function dueMarkdown(due: Due[], days: number): string;
export function changesMarkdown(changed: string[]): string;
