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
    expect(/script-src[^;]*unsafe/.test(policy)).toBe(false);
  });
});

describe('headersFile', () => {
  it('keeps hashed files for ever, below the base path', () => {
    expect(headersFile('/book/')).toMatch(
      /\/book\/assets\/\*\n {2}! Cache-Control\n {2}Cache-Control: .*immutable/,
    );
  });
});
