/**
 * Makes the data of the figures in `static/data/figures/` from the sources that its README names:
 * `node scripts/packFigureData.mjs vectors <folder with words.txt, vectors.i8, scales.f32>` and
 * `node scripts/packFigureData.mjs tokenizers <folder of the package gpt-tokenizer>` and
 * `node scripts/packFigureData.mjs corpus <file with a verse a line: Ge1:1 In the beginning …>`.
 */
import {Buffer} from 'node:buffer';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

const out = path.join(import.meta.dirname, '../static/data/figures');
// The browser unpacks it itself, so that the size is the same on every host.
const write = (name, bytes) => writeFileSync(path.join(out, name), gzipSync(bytes, {level: 9}));

const dimensions = 100;
const frequent = 3000;
/** Rarer words that the questions of the figure need, with their like. */
const wanted =
  `walking swim swimming running jumping ran walked swam actress uncle aunt prince princess nephew niece
  grandfather grandmother nurse rome madrid beijing athens vienna warsaw ottawa canberra cairo oslo helsinki lisbon
  egypt norway poland greece austria sweden portugal finland turkey cat cats dog dogs mouse mice horse horses bird
  birds cow apple banana orange bread cheese pizza rice coffee tea wine beer copper gold silver zinc iron cu au
  bigger biggest smaller smallest larger largest faster fastest slower slowest worse worst hotter colder stronger
  weaker google android yahoo linux ford toyota honda sushi pasta euro dollar yen pound peso ruble programmer
  homemaker housewife engineer receptionist surgeon waiter waitress hero heroine emperor empress duke duchess`
    .trim()
    .split(/\s+/);

function vectors(folder) {
  const words = readFileSync(path.join(folder, 'words.txt'), 'utf8').trim().split('\n');
  const scales = new Float32Array(new Uint8Array(readFileSync(path.join(folder, 'scales.f32'))).buffer);
  const rows = new Int8Array(new Uint8Array(readFileSync(path.join(folder, 'vectors.i8'))).buffer);
  const kept = words
    .map((word, row) => ({word, row}))
    .filter(({word, row}) => row < frequent || wanted.includes(word));
  const names = Buffer.from(kept.map(({word}) => word).join('\n'));
  const head = Buffer.alloc(12);
  head.writeUInt32LE(kept.length, 0);
  head.writeUInt32LE(dimensions, 4);
  head.writeUInt32LE(names.length, 8);
  const newScales = Buffer.alloc(4 * kept.length);
  const numbers = Buffer.alloc(dimensions * kept.length);
  kept.forEach(({row}, index) => {
    const vector = Array.from(
      rows.subarray(row * dimensions, (row + 1) * dimensions),
      (n) => n * scales[row],
    );
    // Six bits a number: cosines keep their second digit.
    const step = Math.max(...vector.map(Math.abs)) / 31;
    const rounded = vector.map((x) => Math.round(x / step));
    newScales.writeFloatLE(1 / Math.hypot(...rounded), 4 * index);
    rounded.forEach((x, column) => numbers.writeInt8(x, index * dimensions + column));
  });
  write('word-vectors.bin', Buffer.concat([head, newScales, numbers, names]));
}

async function tokenizers(folder) {
  for (const name of ['r50k', 'cl100k', 'o200k']) {
    const file = pathToFileURL(path.join(folder, `esm/bpeRanks/${name}_base.js`)).href;
    const {default: ranks} = await import(file);
    const tokens = ranks.map((token) => Buffer.from(token));
    const lengths = Buffer.from(tokens.map((token) => token.length));
    const head = Buffer.alloc(4);
    head.writeUInt32LE(tokens.length);
    write(`${name}.bin`, Buffer.concat([head, lengths, ...tokens]));
  }
}

/** The five books of Moses, Samuel, Kings and the gospels: those that tell a story. */
const books = 'Ge Exo Lev Num Deu 1Sm 2Sm 1Ki 2Ki Mat Mark Luke John'.split(' ');
const leastCount = 20;

function corpus(file) {
  const verses = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => /^(\d?[A-Za-z]+)\d+:\d+ (.*)$/.exec(line))
    .filter((match) => match && books.includes(match[1]))
    .map((match) => match[2].toLowerCase().match(/[a-z]+/g) ?? []);
  const counts = new Map();
  for (const word of verses.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const text = verses.flatMap((verse) => [...verse.map((word) => numbers.get(word) ?? 0xfffe), 0xffff]);
  const names = Buffer.from(words.join('\n'));
  const head = Buffer.alloc(8);
  head.writeUInt32LE(text.length, 0);
  head.writeUInt32LE(names.length, 4);
  const low = Buffer.from(text.map((number) => number & 255));
  const high = Buffer.from(text.map((number) => number >> 8));
  write('kjv.bin', Buffer.concat([head, low, high, names]));
  console.log(`${verses.length} verses, ${text.length} numbers, ${words.length} words`);
}

const [what, folder] = process.argv.slice(2);
if (what === 'vectors' && folder) vectors(folder);
else if (what === 'tokenizers' && folder) await tokenizers(folder);
else if (what === 'corpus' && folder) corpus(folder);
else throw new Error('say “vectors”, “corpus” or “tokenizers”, and the folder of the source');
