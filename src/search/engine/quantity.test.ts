import {describe, expect, it} from 'vitest';
import {quantitiesWritten} from './quantity';

describe('quantitiesWritten', () => {
  it.each([
    ['175b', ['1750亿', '175billion']],
    ['1750亿', ['175b', '175billion']],
    ['175billion', ['175b', '1750亿']],
    ['128k', ['12.8万', '128thousand']],
    ['1.4t', ['1.4万亿', '1.4trillion', '1400b']],
    ['7b', ['70亿', '7billion']],
    ['1.1亿', ['110m', '110million']],
  ])('%s', (text, others) => {
    const written = quantitiesWritten(text);
    expect(written[0]).toBe(text);
    for (const other of others) expect(written).toContain(other);
  });

  it('leaves what has no unit', () => {
    for (const text of ['175', 'gpt3', '4o', '亿', '3层']) expect(quantitiesWritten(text)).toEqual([]);
  });
});
