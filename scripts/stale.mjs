// @ts-check
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * `npm run stale -- --days 180`: licence verdicts and clauses that were last checked longer ago than
 * that, newest licences first, since those change most.
 * `--today 2026-11-29` counts from another day; `--hashes file.json` asks every source that can change
 * for its text, tells which have changed since the file was written, and writes it anew;
 * `--markdown folder` writes both lists there, for an issue.
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const day = 24 * 60 * 60 * 1000;

/**
 * @typedef {{verifiedOn: string, source: string}} Checked
 * @typedef {{id: string, variants: {id: string, license: string, commercial: string, releasedOn: string, evidence: Checked}[]}} Row
 * @typedef {{id: string, terms: {condition: string, clause: Checked | null}[]}} Kind
 * @typedef {{what: string, address: string, verdict: string, releasedOn: string, verifiedOn: string, source: string}} Due
 */

/** The last day on which a check is old enough. @param {string} today @param {number} days */
export const lastDue = (today, days) => new Date(Date.parse(today) - days * day).toISOString().slice(0, 10);

/**
 * What is due, newest licences first. A licence counts as new as the newest weights that carry it;
 * its clauses are due together, by the oldest check among them.
 * @param {Row[]} rows
 * @param {Kind[]} kinds
 * @param {string} today
 * @param {number} days
 * @returns {Due[]}
 */
export function dueList(rows, kinds, today, days) {
  const last = lastDue(today, days);
  const variants = rows.flatMap(({id, variants: all}) =>
    all.map((variant) => ({
      what: variant.license,
      address: `/licenses/#${all.length === 1 ? id : `${id}--${variant.id}`}`,
      verdict: variant.commercial,
      releasedOn: variant.releasedOn,
      ...pick(variant.evidence),
    })),
  );
  /** @type {Map<string, string>} */
  const newest = new Map();
  for (const {what, releasedOn} of variants) {
    if (releasedOn > (newest.get(what) ?? '')) newest.set(what, releasedOn);
  }
  const clauses = kinds.flatMap(({id, terms}) => {
    const [oldest] = terms
      .flatMap(({clause}) => (clause ? [clause] : []))
      .sort((a, b) => (a.verifiedOn < b.verifiedOn ? -1 : 1));
    return oldest
      ? [{what: id, address: 'clauses', verdict: '', releasedOn: newest.get(id) ?? '', ...pick(oldest)}]
      : [];
  });
  return [...variants, ...clauses]
    .filter(({verifiedOn}) => verifiedOn <= last)
    .sort((a, b) =>
      a.releasedOn === b.releasedOn
        ? `${a.what} ${a.address}` < `${b.what} ${b.address}`
          ? -1
          : 1
        : a.releasedOn < b.releasedOn
          ? 1
          : -1,
    );
}

/** @param {Checked} checked */
const pick = ({verifiedOn, source}) => ({verifiedOn, source});

/** A file at a commit never changes; everything else may. @param {string} url */
export const canChange = (url) => !/\/[0-9a-f]{40}(\/|$)/.test(url);

/** Where the bare text of a GitHub file is. @param {string} url */
export function rawAddress(url) {
  const [, repository, rest] = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(.+)$/.exec(url) ?? [];
  return repository ? `https://raw.githubusercontent.com/${repository}/${rest}` : url;
}

/** The words of a page, without markup, scripts and spaces, which change by themselves. @param {string} text */
export const wordsOf = (text) =>
  text
    .replace(/<(script|style|svg|template|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {string} text */
export const contentHash = (text) => createHash('sha256').update(wordsOf(text)).digest('hex').slice(0, 16);

/** Every source of a verdict or clause that can change, each once. @param {Row[]} rows @param {Kind[]} kinds */
export function changeableSources(rows, kinds) {
  const sources = [
    ...rows.flatMap(({variants}) => variants.map(({evidence}) => evidence.source)),
    ...kinds.flatMap(({terms}) => terms.flatMap(({clause}) => (clause ? [clause.source] : []))),
  ];
  return [...new Set(sources)].filter(canChange).sort();
}

/**
 * Asks each source for its text, a few at a time. One that does not answer keeps its old hash: that
 * is for the check of links to tell.
 * @param {string[]} sources
 * @param {Record<string, string>} before
 * @param {(url: string) => Promise<string>} read
 * @returns {Promise<{hashes: Record<string, string>, changed: string[], silent: string[]}>}
 */
export async function compareSources(sources, before, read) {
  /** @type {Record<string, string>} */
  const hashes = {};
  /** @type {string[]} */
  const changed = [];
  /** @type {string[]} */
  const silent = [];
  const waiting = [...sources];
  const work = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      const old = before[url];
      try {
        hashes[url] = contentHash(await read(rawAddress(url)));
        if (old && old !== hashes[url]) changed.push(url);
      } catch {
        silent.push(url);
        if (old) hashes[url] = old;
      }
    }
  };
  await Promise.all(Array.from({length: 6}, work));
  return {hashes: sorted(hashes), changed: changed.sort(), silent: silent.sort()};
}

/** @param {Record<string, string>} hashes */
const sorted = (hashes) => Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));

/** @param {string} url */
async function readAddress(url) {
  const answer = await fetch(url, {signal: AbortSignal.timeout(20_000), redirect: 'follow'});
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.text();
}

/** What is due as the body of an issue; empty where nothing is. @param {Due[]} due @param {number} days */
export function dueMarkdown(due, days) {
  if (due.length === 0) return '';
  const lines = due.map(
    ({what, address, verdict, releasedOn, verifiedOn, source}) =>
      `- \`${what}\` ${address}${verdict ? ` · ${verdict}` : ''} · released ${releasedOn || '–'} · checked ${verifiedOn} · ${source}`,
  );
  return [`Checked more than ${days} days ago, newest licences first:`, '', ...lines, ''].join('\n');
}

/** The sources that have changed, likewise. @param {string[]} changed */
export function changesMarkdown(changed) {
  if (changed.length === 0) return '';
  return ['The words of these sources have changed:', '', ...changed.map((url) => `- ${url}`), ''].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  /** @param {string} flag @param {string} usual */
  const option = (flag, usual) => (given.includes(flag) ? (given[given.indexOf(flag) + 1] ?? usual) : usual);
  const days = Number(option('--days', '180'));
  if (!Number.isInteger(days) || days < 0) throw new Error('--days takes a whole number of days');
  const today = option('--today', new Date().toISOString().slice(0, 10));
  /** @param {string} name */
  const data = (name) => JSON.parse(readFileSync(path.join(root, 'src/data', `${name}.json`), 'utf8'));
  /** @type {Row[]} */
  const rows = data('licenses');
  /** @type {Kind[]} */
  const kinds = data('licenseKinds');
  const due = dueList(rows, kinds, today, days);
  const file = option('--hashes', '');
  /** @type {string[]} */
  let changed = [];
  if (file) {
    const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const found = await compareSources(changeableSources(rows, kinds), before, readAddress);
    changed = found.changed;
    writeFileSync(file, `${JSON.stringify(found.hashes, null, 2)}\n`);
    console.error(`${Object.keys(found.hashes).length} sources read, ${found.silent.length} without answer`);
  }
  const folder = option('--markdown', '');
  if (folder) {
    writeFileSync(path.join(folder, 'due.md'), dueMarkdown(due, days));
    writeFileSync(path.join(folder, 'changed.md'), changesMarkdown(changed));
  } else {
    for (const {what, address, verdict, releasedOn, verifiedOn, source} of due) {
      console.log([verifiedOn, releasedOn || '–', what, address, verdict || '–', source].join('  '));
    }
    for (const url of changed) console.log(`changed  ${url}`);
    console.log(`${due.length} checked on or before ${lastDue(today, days)}.`);
  }
}
