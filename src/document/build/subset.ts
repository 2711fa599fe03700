/*
 * Cuts a TrueType font down to some characters: their glyphs and what these are made of, without hints,
 * names and kerning. A general tool keeps more; the fonts of formulas, which are set glyph by glyph at
 * text size and above, lose a tenth of their weight only with all of this gone. Outlines are written by
 * 320ths of an em in place of thousandths, which saves another sixth: at 20 pixels on the densest screens no
 * point moves by more than a tenth of a pixel of the screen. Compared with thousandths, as many pixels differ
 * as by five-hundredths: what differs is where a browser puts the signs, not how they look.
 */

/** How many of the font's own units are one of ours. */
const unit = 3.125;
const rounded = (value: number): number => Math.round(value / unit);

/** Rounds measures of a table, each two bytes long with a sign. */
function roundAt(data: Buffer, places: Iterable<number>): void {
  for (const place of places) data.writeInt16BE(rounded(data.readInt16BE(place)), place);
}

type Tables = Map<string, Buffer>;

function readTables(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({length: count}, (_, index) => {
      const entry = 12 + index * 16;
      const offset = font.readUInt32BE(entry + 8);
      const length = font.readUInt32BE(entry + 12);
      return [font.toString('latin1', entry, entry + 4), font.subarray(offset, offset + length)];
    }),
  );
}

function table(tables: Tables, name: string): Buffer {
  const found = tables.get(name);
  if (!found) throw new Error(`the font has no “${name}” table`);
  return found;
}

/** The glyph of each wanted character that the font has, by its Unicode table of format 4. */
function glyphsOf(cmap: Buffer, wanted: Iterable<number>): Map<number, number> {
  const subtables = Array.from({length: cmap.readUInt16BE(2)}, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)),
  );
  const format4 = subtables.find((each) => each.readUInt16BE(0) === 4);
  if (!format4) throw new Error('the font has no character table of format 4');
  const segments = format4.readUInt16BE(6) / 2;
  const at = (array: number, index: number): number =>
    14 + array * segments * 2 + (array > 0 ? 2 : 0) + index * 2;
  const found = new Map<number, number>();
  for (const code of wanted) {
    if (code > 0xffff) continue;
    for (let index = 0; index < segments; index += 1) {
      if (code > format4.readUInt16BE(at(0, index))) continue;
      const start = format4.readUInt16BE(at(1, index));
      if (code < start) break;
      const delta = format4.readUInt16BE(at(2, index));
      const range = format4.readUInt16BE(at(3, index));
      const glyph = range === 0 ? code : format4.readUInt16BE(at(3, index) + range + (code - start) * 2);
      const id = glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      if (id !== 0) found.set(code, id);
      break;
    }
  }
  return found;
}

const composite = {
  words: 0x1,
  offsets: 0x2,
  scale: 0x8,
  more: 0x20,
  twoScales: 0x40,
  matrix: 0x80,
  instructions: 0x100,
};

/** Where the parts of a composite glyph name their glyph, and where the last of them ends. */
function partsOf(glyph: Buffer): {places: number[]; end: number} {
  const places: number[] = [];
  let end = 10;
  for (let flags = composite.more; flags & composite.more;) {
    flags = glyph.readUInt16BE(end);
    places.push(end + 2);
    end += 4 + (flags & composite.words ? 4 : 2);
    if (flags & composite.scale) end += 2;
    else if (flags & composite.twoScales) end += 4;
    else if (flags & composite.matrix) end += 8;
  }
  return {places, end};
}

const simple = {onCurve: 0x1, shortX: 0x2, shortY: 0x4, repeats: 0x8, sameX: 0x10, sameY: 0x20};

/** One coordinate of each point: a difference of one byte with its sign in a flag, of two, or none. */
function readCoordinates(
  data: Buffer,
  start: number,
  flags: number[],
  short: number,
  same: number,
): {values: number[]; end: number} {
  let value = 0;
  let end = start;
  const values = flags.map((flag) => {
    if (flag & short) {
      const step = data.readUInt8(end);
      value += flag & same ? step : -step;
      end += 1;
    } else if (!(flag & same)) {
      value += data.readInt16BE(end);
      end += 2;
    }
    return value;
  });
  return {values, end};
}

/** Each coordinate as a difference of two bytes; the packer of WOFF2 finds a shorter way by itself. */
function writeCoordinates(values: number[]): Buffer {
  const data = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => data.writeInt16BE(value - (values[index - 1] ?? 0), index * 2));
  return data;
}

/** An outline without its instructions, rounded. */
function rewriteSimple(glyph: Buffer, contours: number): Buffer {
  const lengthAt = 10 + contours * 2;
  const points = contours > 0 ? glyph.readUInt16BE(lengthAt - 2) + 1 : 0;
  let end = lengthAt + 2 + glyph.readUInt16BE(lengthAt);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyph.readUInt8(end);
    const times = flag & simple.repeats ? 1 + glyph.readUInt8(end + 1) : 1;
    end += flag & simple.repeats ? 2 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const xs = readCoordinates(glyph, end, flags, simple.shortX, simple.sameX);
  const ys = readCoordinates(glyph, xs.end, flags, simple.shortY, simple.sameY);
  const [x, y] = [xs.values.map(rounded), ys.values.map(rounded)];
  const head = Buffer.from(glyph.subarray(0, lengthAt + 2));
  head.writeUInt16BE(0, lengthAt);
  if (points > 0) {
    const box = [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
    box.forEach((edge, index) => head.writeInt16BE(edge, 2 + index * 2));
  }
  return Buffer.concat([
    head,
    Buffer.from(flags.map((flag) => flag & simple.onCurve)),
    writeCoordinates(x),
    writeCoordinates(y),
  ]);
}

/** A glyph without its instructions, rounded, its parts named by their new numbers. */
function rewrite(glyph: Buffer, numbers: Map<number, number>): Buffer {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  if (contours >= 0) return rewriteSimple(glyph, contours);
  const {places, end} = partsOf(glyph);
  const copy = Buffer.from(glyph.subarray(0, end));
  roundAt(copy, [2, 4, 6, 8]);
  for (const place of places) {
    const flags = copy.readUInt16BE(place - 2);
    copy.writeUInt16BE(flags & ~composite.instructions, place - 2);
    copy.writeUInt16BE(numbers.get(copy.readUInt16BE(place))!, place);
    if (!(flags & composite.offsets)) continue;
    if (flags & composite.words) roundAt(copy, [place + 2, place + 4]);
    else for (const at of [place + 2, place + 3]) copy.writeInt8(rounded(copy.readInt8(at)), at);
  }
  return copy;
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

function checksum(data: Buffer): number {
  let sum = 0;
  for (let index = 0; index < data.length; index += 4) sum = (sum + data.readUInt32BE(index)) >>> 0;
  return sum;
}

/** A character table of format 4, one segment for each run of neighbours. */
function writeCmap(glyphs: [code: number, glyph: number][]): Buffer {
  const segments: {start: number; end: number; delta: number}[] = [];
  for (const [code, glyph] of glyphs) {
    const last = segments.at(-1);
    if (last && last.end === code - 1 && ((code + last.delta) & 0xffff) === glyph) last.end = code;
    else segments.push({start: code, end: code, delta: (glyph - code) & 0xffff});
  }
  segments.push({start: 0xffff, end: 0xffff, delta: 1});
  const words = [
    ...[segments.length * 2, 0, 0, 0],
    ...segments.map(({end}) => end),
    0,
    ...segments.map(({start}) => start),
    ...segments.map(({delta}) => delta),
    ...segments.map(() => 0),
  ];
  const power = Math.floor(Math.log2(segments.length));
  words[1] = 2 ** (power + 1);
  words[2] = power;
  words[3] = segments.length * 2 - words[1];
  const data = Buffer.alloc(12 + 6 + words.length * 2);
  // Version 0, one table: Windows, Unicode, right after this.
  [0, 1, 3, 1, 0, 12].forEach((word, index) => data.writeUInt16BE(word, index * 2));
  [4, 6 + words.length * 2, 0].forEach((word, index) => data.writeUInt16BE(word, 12 + index * 2));
  words.forEach((word, index) => data.writeUInt16BE(word, 18 + index * 2));
  return data;
}

function writeFont(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + names.length * 16);
  const power = Math.floor(Math.log2(names.length));
  head.writeUInt32BE(0x00010000, 0);
  [names.length, 2 ** power * 16, power, (names.length - 2 ** power) * 16].forEach((word, index) =>
    head.writeUInt16BE(word, 4 + index * 2),
  );
  let offset = head.length;
  const bodies = names.map((name, index) => {
    const data = tables.get(name)!;
    const body = padded(data);
    const entry = 12 + index * 16;
    head.write(name, entry, 'latin1');
    head.writeUInt32BE(checksum(body), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    offset += body.length;
    return body;
  });
  const font = Buffer.concat([head, ...bodies]);
  const headAt = font.readUInt32BE(12 + names.indexOf('head') * 16 + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

/**
 * Makes the font that has just some characters of another.
 * @param font a TrueType font (`glyf` outlines)
 * @param codes code points; those that the font has not are passed over
 * @returns a TrueType font, or null when it would be empty
 */
export function subset(font: Buffer, codes: Iterable<number>): Buffer | null {
  const tables = readTables(font);
  const characters = glyphsOf(table(tables, 'cmap'), new Set(codes));
  if (characters.size === 0) return null;
  const head = Buffer.from(table(tables, 'head'));
  const loca = table(tables, 'loca');
  const glyf = table(tables, 'glyf');
  const isLong = head.readInt16BE(50) === 1;
  const place = (id: number): number => (isLong ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
  const glyph = (id: number): Buffer => glyf.subarray(place(id), place(id + 1));

  const kept = new Set([0, ...characters.values()]);
  // A set that grows while it is walked: parts may have parts.
  for (const id of kept) {
    const data = glyph(id);
    if (data.length === 0 || data.readInt16BE(0) >= 0) continue;
    for (const at of partsOf(data).places) kept.add(data.readUInt16BE(at));
  }
  const ids = [...kept].sort((a, b) => a - b);
  const numbers = new Map(ids.map((id, index) => [id, index]));

  const glyphs = ids.map((id) => padded(rewrite(glyph(id), numbers)));
  const newLoca = Buffer.alloc((ids.length + 1) * 4);
  let end = 0;
  glyphs.forEach((data, index) => newLoca.writeUInt32BE((end += data.length), (index + 1) * 4));
  head.writeInt16BE(1, 50);
  head.writeUInt32BE(0, 8);
  // When it was made.
  head.fill(0, 20, 36);
  head.writeUInt16BE(head.readUInt16BE(18) / unit, 18);
  roundAt(head, [36, 38, 40, 42]);

  const hhea = Buffer.from(table(tables, 'hhea'));
  const hmtx = table(tables, 'hmtx');
  const metrics = hhea.readUInt16BE(34);
  roundAt(hhea, [4, 6, 8, 10, 12, 14, 16]);
  const newHmtx = Buffer.alloc(ids.length * 4);
  ids.forEach((id, index) => {
    newHmtx.writeUInt16BE(rounded(hmtx.readUInt16BE(Math.min(id, metrics - 1) * 4)), index * 4);
    const bearing = id < metrics ? id * 4 + 2 : metrics * 4 + (id - metrics) * 2;
    newHmtx.writeInt16BE(rounded(hmtx.readInt16BE(bearing)), index * 4 + 2);
  });
  hhea.writeUInt16BE(ids.length, 34);
  const maxp = Buffer.from(table(tables, 'maxp'));
  maxp.writeUInt16BE(ids.length, 4);
  // The rest stays: a font that asks for no room for instructions is hinted by FreeType itself, and bolder for it.
  // Version 3 has no names of glyphs.
  const post = Buffer.from(table(tables, 'post').subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  roundAt(post, [8, 10]);
  post.fill(0, 16);
  // Weight and heights stay; classes, ranges, and how to make small figures that the font has not do not.
  const os2 = Buffer.from(table(tables, 'OS/2'));
  roundAt(os2, [2, 68, 70, 72, 74, 76, ...(os2.length >= 90 ? [86, 88] : [])]);
  os2.fill(0, 10, 62);
  if (os2.length >= 86) os2.fill(0, 78, 86);
  const pairs = [...characters].map(([code, id]): [number, number] => [code, numbers.get(id)!]);

  return writeFont(
    new Map([
      ['OS/2', os2],
      ['cmap', writeCmap(pairs.sort(([a], [b]) => a - b))],
      ['glyf', Buffer.concat(glyphs)],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', newHmtx],
      ['loca', newLoca],
      ['maxp', maxp],
      // No name at all is a fault to some readers of fonts.
      ['name', Buffer.from([0, 0, 0, 0, 0, 6])],
      ['post', post],
    ]),
  );
}
