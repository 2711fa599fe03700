// @ts-check
import {Buffer} from 'node:buffer';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * `node scripts/checkBuild.mjs`: whether the built site says where it was built. A path of the machine in a
 * script tells strangers about it, and makes the same state of the site another file on each machine.
 */

/** A folder as it may stand in a file: bare, in JSON, in an address. @param {string} folder */
const spellings = (folder) => [
  ...new Set([folder, JSON.stringify(folder).slice(1, -1), encodeURI(folder), encodeURIComponent(folder)]),
];

/**
 * The files below `build` that name one of `folders`, with a piece of what they say.
 * @param {string} build
 * @param {string[]} folders absolute
 * @returns {{file: string, says: string}[]}
 */
export function machinePaths(build, folders) {
  // As letters of one byte each: what is looked for is found whatever else the file holds.
  const wanted = folders.flatMap(spellings).map((text) => Buffer.from(text).toString('latin1'));
  /** @type {{file: string, says: string}[]} */
  const found = [];
  for (const entry of readdirSync(build, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = readFileSync(file).toString('latin1');
    for (const folder of wanted) {
      const place = text.indexOf(folder);
      if (place >= 0) found.push({file: path.relative(build, file), says: text.slice(place, place + 120)});
    }
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const found = machinePaths(path.join(root, 'build'), [root]);
  for (const {file, says} of found) console.error(`✗ build/${file}: ${says}`);
  if (found.length > 0) process.exit(1);
  console.log('✓ No file of the build names the folder that it was built in.');
}
