import {describe, expect, it} from 'vitest';
import {nameBox, placeNames, textWidth, type Named} from './names';

const edges = {size: 10, radius: 4, left: 0, right: 300};
const mark = (id: string, x: number, y: number, weight = 1): Named => ({id, name: id, x, y, weight});

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
    expect(placeNames([mark('bert', 100, 50)], edges)).toEqual([{id: 'bert', side: 'right'}]);
    expect(placeNames([mark('bert', 295, 50)], edges)).toEqual([{id: 'bert', side: 'left'}]);
    expect(placeNames([mark('bert', 100, 50, 2), mark('x', 112, 50)], edges)[0]).toEqual({
      id: 'bert',
      side: 'left',
    });
  });

  it('lets the weightier go first, and those of no weight never', () => {
    const crowd = [mark('aaaa', 20, 50, 1), mark('bbbb', 20, 56, 2), mark('cccc', 20, 64, 3)];
    expect(placeNames(crowd, {...edges, right: 60}).map(({id}) => id)).toEqual(['cccc', 'aaaa']);
    expect(placeNames([mark('bert', 100, 50, 0)], edges)).toEqual([]);
  });

  it('names one of infinite weight even in the thick of others', () => {
    const crowd = [mark('bert', 100, 50, Infinity), mark('r', 110, 50), mark('l', 90, 50)];
    expect(placeNames(crowd, edges)[0]).toEqual({id: 'bert', side: 'right'});
    expect(placeNames([mark('bert', 5, 50, Infinity)], {...edges, right: 20})).toHaveLength(1);
  });

  it('keeps what stood in a narrower drawing, and never writes a name over a mark or a name, with 500 marks', () => {
    const at = (width: number): Named[] =>
      Array.from({length: 500}, (_, index) =>
        mark(`m${index}`, (((index * 37) % 300) * width) / 300, (index * 53) % 900, 1 + (index % 7)),
      );
    const narrow = placeNames(at(300), edges);
    const wide = placeNames(at(600), {...edges, right: 600}, narrow);
    expect(narrow.length).toBeGreaterThan(20);
    expect(wide.length).toBeGreaterThan(narrow.length);
    expect(wide.slice(0, narrow.length)).toEqual(narrow);
    const marks = at(600);
    const boxes = wide.map(({id, side}) =>
      nameBox(
        marks.find((each) => each.id === id)!,
        side,
        edges,
      ),
    );
    const meet = (a: (typeof boxes)[number], b: (typeof boxes)[number]): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const asBox = ({x, y}: Named) => ({left: x - 4, right: x + 4, top: y - 4, bottom: y + 4});
    expect(boxes.filter(({left, right}) => left < 0 || right > 600)).toEqual([]);
    expect(boxes.filter((a) => boxes.some((b) => a !== b && meet(a, b)))).toEqual([]);
    expect(boxes.filter((a) => marks.some((each) => meet(a, asBox(each))))).toEqual([]);
  });
});
