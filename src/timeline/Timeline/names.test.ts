import {describe, expect, it} from 'vitest';
import {placeNames, textWidth, type Named} from './names';

const edges = {size: 10, radius: 4, left: 0, right: 300};
const mark = (id: string, x: number, y: number, weight = 0): Named => ({id, name: id, x, y, weight});

describe('textWidth', () => {
  it('takes a Chinese character for a square and a Latin one for less', () => {
    expect(textWidth('通义', 10)).toBe(20);
    expect(textWidth('bert', 10)).toBeLessThan(40);
    expect(textWidth('BERT', 10)).toBeGreaterThan(textWidth('bert', 10));
    expect(textWidth('', 10)).toBe(0);
  });
});

describe('placeNames', () => {
  it('has nothing to place when there is nothing', () => {
    expect(placeNames([], edges)).toEqual([]);
  });

  it('writes to the right, and to the left where the right is taken or the drawing ends', () => {
    expect(placeNames([mark('bert', 100, 50)], edges)[0]).toMatchObject({anchor: 'start', x: 106});
    expect(placeNames([mark('bert', 295, 50)], edges)[0]).toMatchObject({anchor: 'end', x: 289});
    expect(placeNames([mark('bert', 100, 50), mark('x', 112, 50)], edges)[0]).toMatchObject({
      id: 'bert',
      anchor: 'end',
    });
  });

  it('lets the weightier go first', () => {
    const crowd = [mark('aaaa', 20, 50, 1), mark('bbbb', 20, 56, 2), mark('cccc', 20, 62, 3)];
    expect(placeNames(crowd, {...edges, right: 60}).map(({id}) => id)).toEqual(['cccc', 'aaaa']);
  });

  it('names one of infinite weight even in the thick of others', () => {
    const crowd = [mark('bert', 100, 50, Infinity), mark('r', 110, 50), mark('l', 90, 50)];
    expect(placeNames(crowd, edges)[0]).toMatchObject({id: 'bert', anchor: 'start'});
    expect(placeNames([mark('bert', 5, 50, Infinity)], {...edges, right: 20})).toHaveLength(1);
  });

  it('never writes a name over a mark or another name, with 500 marks', () => {
    const many = Array.from({length: 500}, (_, index) =>
      mark(`m${index}`, (index * 37) % 300, (index * 53) % 900),
    );
    const names = placeNames(many, edges);
    expect(names.length).toBeGreaterThan(20);
    const boxes = names.map(({id, x, y, anchor}) => {
      const width = textWidth(id, edges.size);
      return {id, left: anchor === 'start' ? x : x - width, right: anchor === 'start' ? x + width : x, y};
    });
    for (const a of boxes) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(300);
      for (const b of boxes) {
        if (a === b) continue;
        expect(a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < edges.size).toBe(false);
      }
      for (const m of many) {
        expect(a.left < m.x + 4 && m.x - 4 < a.right && Math.abs(a.y - m.y) < edges.size / 2 + 4).toBe(false);
      }
    }
  });
});
