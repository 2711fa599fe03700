import site from '@generated/document/default/site.json';

const {baseUrl, url: siteUrl} = site.siteConfig;

type Options = {forcePrependBaseUrl?: boolean; absolute?: boolean};

/** Whether an address names its protocol, or a host. */
export const hasProtocol = (url: string): boolean => /^(?:[A-Za-z][A-Za-z\d+.-]*:|\/\/)/.test(url);

/** An address within the site, as the browser needs it; as Docusaurus' own. */
export function withBaseUrl(url: string, {forcePrependBaseUrl, absolute}: Options = {}): string {
  if (!url || url.startsWith('#') || hasProtocol(url)) return url;
  if (forcePrependBaseUrl) return baseUrl + url.replace(/^\//, '');
  if (url === baseUrl.replace(/\/$/, '')) return baseUrl;
  const path = url.startsWith(baseUrl) ? url : baseUrl + url.replace(/^\//, '');
  return absolute ? siteUrl + path : path;
}

export const useBaseUrlUtils = (): {withBaseUrl: typeof withBaseUrl} => ({withBaseUrl});

export default withBaseUrl;
