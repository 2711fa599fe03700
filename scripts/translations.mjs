// @ts-check
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * `npm run translations`: which English chapters are behind their Chinese source.
 * `npm run translations -- --stamp overview.md …`: notes that these have been brought up to date. A
 * chapter may be named within its folder or by its whole path, in either language.
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.join(root, 'docs');
const target = path.join(root, 'i18n/en/docusaurus-plugin-content-docs/current');

/** The state of a Chinese chapter, as an English one names it. @param {string} text */
export const sourceHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** @returns {{name: string, state: 'current' | 'behind' | 'missing' | 'orphan'}[]} */
export function translationStates() {
  const names = (/** @type {string} */ folder) =>
    existsSync(folder)
      ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
      : [];
  const all = [...new Set([...names(source), ...names(target)])].sort();
  return all.map((name) => {
    if (!existsSync(path.join(source, name))) return {name, state: 'orphan'};
    if (!existsSync(path.join(target, name))) return {name, state: 'missing'};
    const hash = sourceHash(readFileSync(path.join(source, name), 'utf8'));
    const stamped = readFileSync(path.join(target, name), 'utf8').includes(`source_hash: "${hash}"`);
    return {name, state: stamped ? 'current' : 'behind'};
  });
}

/** @param {string} given */
function stamp(given) {
  const whole = path.resolve(root, given);
  const folder = [source, target].find((each) => whole.startsWith(each + path.sep));
  const name = folder ? path.relative(folder, whole) : given;
  const file = path.join(target, name);
  if (!existsSync(file)) throw new Error(`There is no ${path.relative(root, file)}.`);
  const line = `source_hash: "${sourceHash(readFileSync(path.join(source, name), 'utf8'))}"`;
  const text = readFileSync(file, 'utf8');
  const stamped = /^source_hash:.*$/m.test(text)
    ? text.replace(/^source_hash:.*$/m, line)
    : text.replace(/^---\n([\s\S]*?)\n---\n/, `---\n$1\n${line}\n---\n`);
  writeFileSync(file, stamped);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [flag, ...names] = process.argv.slice(2);
  if (flag === '--stamp') for (const name of names) stamp(name);
  const open = translationStates().filter(({state}) => state !== 'current');
  for (const {name, state} of open) console.log(`${state}  ${name}`);
  console.log(
    open.length === 0 ? 'Every chapter is translated and up to date.' : `${open.length} to look at.`,
  );
}
