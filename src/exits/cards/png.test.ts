import {inflateSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {writePng} from './png';

describe('writePng', () => {
  const white = [255, 255, 255, 255];
  const black = [0, 0, 0, 255];

  it('writes a palette and one index a pixel', () => {
    const png = writePng(Uint8Array.from([white, black, white, white].flat()), 2, 2);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const at = png.indexOf('PLTE');
    expect([...png.subarray(at + 4, at + 10)]).toEqual([255, 255, 255, 0, 0, 0]);
    const data = png.indexOf('IDAT');
    const length = png.readUInt32BE(data - 4);
    expect([...inflateSync(png.subarray(data + 4, data + 4 + length))]).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it('refuses more colours than a palette holds', () => {
    const pixels = Array.from({length: 400}, (_, index) => [
      (index % 20) * 5,
      Math.floor(index / 20) * 5,
      0,
      255,
    ]);
    expect(() => writePng(Uint8Array.from(pixels.flat()), 400, 1)).toThrow(RangeError);
  });
});
