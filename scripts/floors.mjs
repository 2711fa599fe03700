// @ts-check
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * The floors of the house, from the ground up: a room imports from lower floors only. `npm run check:floors`
 * counts what breaks that, and circles between files; ESLint says it in the editor (eslint.config.mjs).
 */
export const floors = [
  ['data'],
  ['document'],
  ['ui'],
  ['figures', 'timeline', 'book'],
  ['addresses'],
  ['licenses'],
  ['models'],
  ['search', 'exits'],
  ['site'],
  ['theme', 'pages', 'css'],
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The floor that a room stands on; above all others when it is not listed. @param {string} room */
const floorOf = (room) => {
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  return floor < 0 ? floors.length : floor;
};

/** Rooms that a room must not import from: those of its own floor and of higher ones. @param {string} room */
export const above = (room) =>
  floors.flatMap((rooms, floor) => (floor >= floorOf(room) ? rooms.filter((other) => other !== room) : []));

/** @param {string} folder @returns {string[]} */
const sources = (folder) =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.d.ts'];

/** The file that an import of another means; null for packages. @param {string} from @param {string} specifier */
function target(from, specifier) {
  const start = specifier.startsWith('@site/')
    ? path.join(root, specifier.slice('@site/'.length))
    : specifier.startsWith('.')
      ? path.resolve(path.dirname(from), specifier)
      : null;
  const found =
    start && endings.map((end) => start + end).find((file) => existsSync(file) && statSync(file).isFile());
  return found ? path.relative(root, found) : null;
}

/** Imports between the files of `src`, by file. */
async function importGraph() {
  const {default: ts} = await import('typescript');
  return new Map(
    sources(path.join(root, 'src')).map((file) => {
      const {importedFiles} = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const found = importedFiles
        .map(({fileName}) => target(file, fileName))
        .filter((other) => other !== null);
      return [
        path.relative(root, file),
        [...new Set(found)].filter((other) => other.startsWith(`src${path.sep}`)),
      ];
    }),
  );
}

/** @param {string} file below src */
const roomOf = (file) => file.split(path.sep)[1] ?? '';

/**
 * Groups of files that import each other in a circle (Tarjan's strongly connected components).
 * @param {Map<string, string[]>} graph
 * @returns {string[][]}
 */
export function circles(graph) {
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @type {Map<string, number>} */
  const lowest = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const found = [];
  /** @param {string} file */
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file) ?? 0);
    stack.push(file);
    for (const other of graph.get(file) ?? []) {
      if (!order.has(other)) visit(other);
      if (stack.includes(other)) {
        lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(other) ?? 0));
      }
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file)) found.push(circle);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

/**
 * Imports that lead to the same or a higher floor of another room.
 * @param {Map<string, string[]>} graph
 * @returns {string[]} `from → to`
 */
export function upward(graph) {
  return [...graph].flatMap(([file, others]) =>
    others
      .filter((other) => path.dirname(file) !== 'src' && above(roomOf(file)).includes(roomOf(other)))
      .map((other) => `${file} → ${other}`),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const graph = await importGraph();
  const faults = [
    ...readdirSync(path.join(root, 'src'), {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && !floors.flat().includes(entry.name))
      .map(({name}) => `src/${name} stands on no floor; name it in scripts/floors.mjs`),
    ...upward(graph).map((each) => `to a higher floor: ${each}`),
    ...circles(graph).map((files) => `circle: ${files.join(' → ')}`),
  ];
  for (const fault of faults) console.error(fault);
  console.log(faults.length);
  process.exit(faults.length > 0 ? 1 : 0);
}
