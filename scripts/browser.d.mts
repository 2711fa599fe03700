export function findChromium(): string | null;
export function findFirefox(): string | null;
export function findWebKit(): {driver: string; browser: string; screen: string} | null;
export function ensureBrowsers(): {chromium: string | null; firefox: string | null; webkit: boolean};
