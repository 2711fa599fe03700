import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {contentSecurityPolicy, headersFile, inlineScriptHashes} from './headers';

describe('contentSecurityPolicy', () => {
  const script = 'document.title=1';
  const html = `<head><script src="/a.js"></script><script>${script}</script><script type="application/ld+json">{}</script></head>`;

  it('allows the inline scripts of the page by their digest, and no other', () => {
    const digest = createHash('sha256').update(script).digest('base64');
    expect(inlineScriptHashes(html)).toEqual([`'sha256-${digest}'`]);
    const policy = contentSecurityPolicy(html);
    expect(policy).toContain(`script-src 'self' 'sha256-${digest}'`);
    expect(/(script-src|style-src) [^;]*unsafe/.test(policy)).toBe(false);
  });
});

it('allows the style sheets of the page by their digest, and style attributes', () => {
  const sheet = 'p{color:red}';
  const policy = contentSecurityPolicy(`<head><style>${sheet}</style></head>`);
  const digest = createHash('sha256').update(sheet).digest('base64');
  expect(policy).toContain(`style-src 'self' 'sha256-${digest}'`);
  expect(policy).toContain("style-src-attr 'unsafe-inline'");
});

describe('headersFile', () => {
  it('lets nobody frame a page', () => {
    expect(headersFile('/')).toContain("frame-ancestors 'none'");
  });

  it('keeps hashed files for ever, below the base path', () => {
    expect(headersFile('/book/')).toMatch(
      /\/book\/assets\/\*\n {2}! Cache-Control\n {2}Cache-Control: .*immutable/,
    );
  });
});
