import {expect, it} from 'vitest';
import {pickCsv, pickJson} from './pickRecords';

const csv = '\uFEFFrow,name,why\r\na,A-1,"two\nlines, ""quoted"""\r\nb,B,x\r\na,A-2,y\r\nc,C,z\r\n';

it('picks records of a CSV file whole, in the order asked for', () => {
  expect(pickCsv(csv, ['b', 'a'])).toBe(
    '\uFEFFrow,name,why\r\nb,B,x\r\na,A-1,"two\nlines, ""quoted"""\r\na,A-2,y\r\n',
  );
});

it('leaves the head where nothing is picked, and takes a last line without an end', () => {
  expect(pickCsv(csv, [])).toBe('\uFEFFrow,name,why\r\n');
  expect(pickCsv('row\na\nb', ['b'])).toBe('row\nb');
});

it('picks records of a JSON file with all their fields', () => {
  const json = JSON.stringify([
    {row: 'a', n: 1},
    {row: 'b', n: 2},
    {row: 'a', n: 3},
  ]);
  expect(JSON.parse(pickJson(json, 'row', ['b', 'x', 'a']))).toEqual([
    {row: 'b', n: 2},
    {row: 'a', n: 1},
    {row: 'a', n: 3},
  ]);
});
