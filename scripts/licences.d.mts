export type Package = {name: string; version: string; licence: string | null};
export function isAllowed(expression: string, allowed: string[]): boolean;
export function packagesOf(folder: string): Package[];
export function notAllowed(
  packages: Package[],
  rules: {allowed: Record<string, string>; packages: Record<string, string>},
): string[];
