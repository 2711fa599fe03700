// @ts-check
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * `npm run licences`: the licence of every package of the lockfile, and those that are not allowed by
 * `licences.json`. Reads what is installed where the lockfile does not say.
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Whether a licence expression is allowed: of what is joined by OR one has to be, of what is joined by AND all.
 * @param {string} expression as SPDX writes it, one level of brackets
 * @param {string[]} allowed
 */
export function isAllowed(expression, allowed) {
  const parts = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return parts.some((part) =>
    part
      .replace(/[()]/g, '')
      .split(' AND ')
      .every((licence) => allowed.includes(licence.trim())),
  );
}

/** Old packages write `{type}` or a list. @param {any} stated @returns {string | null} */
const asExpression = (stated) =>
  typeof stated === 'string'
    ? stated
    : Array.isArray(stated)
      ? stated.map(asExpression).join(' OR ')
      : (stated?.type ?? null);

/**
 * Every package of a lockfile with its licence.
 * @param {string} folder
 * @returns {{name: string, version: string, licence: string | null}[]}
 */
export function packagesOf(folder) {
  const {packages} = read(path.join(folder, 'package-lock.json'));
  return Object.entries(packages).flatMap(([place, {version, license, link}]) => {
    if (!place || link) return [];
    const manifest = path.join(folder, place, 'package.json');
    const installed = license === undefined && existsSync(manifest) ? read(manifest) : {};
    const licence = asExpression(license ?? installed.license ?? installed.licenses);
    return [{name: place.replace(/^.*node_modules\//, ''), version, licence}];
  });
}

/**
 * What is not allowed.
 * @param {{name: string, version: string, licence: string | null}[]} packages
 * @param {{allowed: Record<string, string>, packages: Record<string, string>}} rules
 * @returns {string[]} one line each
 */
export function notAllowed(packages, rules) {
  const allowed = Object.keys(rules.allowed);
  return packages
    .filter(({name, licence}) => !(name in rules.packages) && !(licence && isAllowed(licence, allowed)))
    .map(({name, version, licence}) => `${name} ${version}: ${licence ?? 'says no licence'}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = packagesOf(root);
  const rules = read(path.join(root, 'licences.json'));
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const {name, version, licence} of packages) {
    const group = licence ?? 'says no licence';
    groups.set(group, [...(groups.get(group) ?? []), `${name} ${version}`]);
  }
  for (const [licence, names] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`${licence} (${names.length}): ${[...new Set(names)].sort().join(', ')}`);
  }
  const faults = notAllowed(packages, rules);
  for (const fault of faults) console.error(`✗ ${fault}: not allowed by licences.json`);
  console.log(`${packages.length} packages, ${faults.length} not allowed.`);
  process.exit(faults.length > 0 ? 1 : 0);
}
