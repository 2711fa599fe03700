import {createHash} from 'node:crypto';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {lostPage} from '../addresses/build/lostPage';
import {dresser} from '../document/build/dress';

const inlineScript = /<script(?![^>]*\bsrc=)(?![^>]*type="?application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** The CSP source of each script that stands in the page itself. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}

/** The CSP source of each style sheet that stands in the page itself. */
export function inlineStyleHashes(html: string): string[] {
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}

/**
 * Style sheets by their hash, attributes freely: KaTeX and the diagrams position their parts by them, and an
 * attribute cannot load anything.
 */
const stylePolicy = (html: string): string[] => [
  ["style-src 'self'", ...inlineStyleHashes(html)].join(' '),
  "style-src-attr 'unsafe-inline'",
];

/** The policy of a page: everything from this site, and just the inline scripts that it has. */
export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScriptHashes(html)].join(' '),
    ...stylePolicy(html),
    "img-src 'self' data:",
    // The book in one file carries its fonts in itself.
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * What every answer carries. The policy here is what a page cannot say of itself: a page's own, stricter
 * one stands in its head, and both hold.
 */
export const everywhere: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'",
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/**
 * Response headers for hosts that read a `_headers` file, by kind of path. Hashed files never
 * change; everything else is asked for again.
 */
export const headersFile = (
  baseUrl: string,
): string => `# Read by Cloudflare Pages, Netlify and others; see CONTRIBUTING.md for nginx and Caddy.
${baseUrl}*
  Cache-Control: public, max-age=0, must-revalidate
${Object.entries(everywhere)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}

${baseUrl}assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable

${baseUrl}en/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable

# The data is for everyone's pages and programs.
${baseUrl}data/*
  ! Cross-Origin-Resource-Policy
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *

${baseUrl}en/data/*
  ! Cross-Origin-Resource-Policy
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
`;

async function htmlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * Dresses each page (see `src/document/build`), and writes its content security policy into it, where no
 * host can lose it.
 */
export default function headers({baseUrl, i18n}: LoadContext): Plugin {
  return {
    name: 'headers',
    async postBuild({outDir}) {
      if (i18n.currentLocale === i18n.defaultLocale) {
        await writeFile(path.join(outDir, '_headers'), headersFile(baseUrl));
      }
      const dress = dresser(outDir);
      for (const file of await htmlFiles(outDir)) {
        const built = await readFile(file, 'utf8');
        // The other locale's folder may lie in this one and be finished already.
        if (
          built.includes('http-equiv="Content-Security-Policy"') ||
          built.includes('http-equiv=Content-Security-Policy')
        )
          continue;
        // Redirects and the book are no pages of the application and may still be being written.
        if (!built.includes('__docusaurus')) continue;
        const html = await dress(path.basename(file) === '404.html' ? lostPage(built) : built);
        const policy = contentSecurityPolicy(html);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        await writeFile(
          file,
          html.replace(/<head>|<head [^>]*>/, (head) => `${head}${meta}`),
        );
      }
    },
  };
}
