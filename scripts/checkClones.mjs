// @ts-check
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {machinePaths} from './checkBuild.mjs';
import {install, requireNode, root} from './steps.mjs';

/**
 * `npm run check:clones [-- en]`: builds every locale, or the one that is named, in two copies of the project,
 * one of them deeper and behind a space, and says which files differ. Some five minutes, so a workflow runs it
 * each week and `npm test` does not.
 */

requireNode();
await install('run');
const locale = process.argv[2];
const place = mkdtempSync(path.join(os.tmpdir(), 'lmc-'));
process.on('exit', () => rmSync(place, {recursive: true, force: true}));

/** The packages again, without writing them a second time where that can be. @param {string} from @param {string} to */
function linkTree(from, to) {
  mkdirSync(to, {recursive: true});
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    if (entry.name === '.cache') continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      try {
        linkSync(source, target);
      } catch {
        cpSync(source, target);
      }
    }
  }
}

/** Builds a copy in a folder. @param {string} folder @returns {Map<string, string>} digests of what it made, by path */
function buildIn(folder) {
  const files = execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8'}).split('\0');
  for (const file of files.filter(Boolean)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    cpSync(path.join(root, file), path.join(folder, file));
  }
  linkTree(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const program = path.join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const which = locale ? ['--locale', locale] : [];
  execFileSync(process.execPath, [program, 'build', ...which], {cwd: folder, stdio: 'inherit'});
  const build = path.join(folder, 'build');
  for (const {file, says} of machinePaths(build, [folder, root])) {
    console.error(`✗ ${file} names its folder: ${says}`);
    process.exitCode = 1;
  }
  const made = readdirSync(build, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    made.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(build, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

const here = buildIn(path.join(place, 'a'));
const there = buildIn(path.join(place, 'another place', 'deeper', 'clone'));
const names = [...new Set([...here.keys(), ...there.keys()])].sort();
const different = names.filter((name) => here.get(name) !== there.get(name));
for (const name of different) {
  console.error(`✗ ${name}${here.has(name) && there.has(name) ? '' : ': in one only'}`);
}
console.log(
  `${different.length > 0 ? '✗' : '✓'} ${names.length} files; ${different.length} differ between two folders.`,
);
if (different.length > 0) process.exitCode = 1;
