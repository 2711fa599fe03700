import {describe, expect, it} from 'vitest';
import type {Alias} from '../../data/aliases.schema';
import {compare, resolveGone} from './compare';
import {formatLock} from './lockFile';
import type {Address, Addresses} from './present';

const heading = (title: string): Address => ({kind: 'heading', title: {'zh-Hans': title}});
const page = (title: string): Address => ({kind: 'page', title: {'zh-Hans': title}});
const alias = (from: string[], to: string): Alias => ({
  from,
  to,
  title: {'zh-Hans': '旧题', en: 'Old title'},
  origin: 'site',
});

const lock: Addresses = {'/bert/': page('BERT'), '/bert/#mlm': heading('遮住再猜')};

describe('compare', () => {
  it('is content when nothing has changed', () => {
    expect(compare(lock, lock, [])).toEqual({lock, faults: []});
  });

  it('adds what is new and keeps what was there', () => {
    const {lock: next, faults} = compare(lock, {...lock, '/bert/#nsp': heading('下一句')}, []);
    expect(faults).toEqual([]);
    expect(Object.keys(next)).toEqual(['/bert/', '/bert/#mlm', '/bert/#nsp']);
  });

  it('lets a title change, in one language at a time', () => {
    const before: Addresses = {...lock, '/bert/': {kind: 'page', title: {'zh-Hans': 'BERT', en: 'BERT!'}}};
    const {lock: next, faults} = compare(before, {...lock, '/bert/': page('双向的BERT')}, []);
    expect(faults).toEqual([]);
    expect(next['/bert/']?.title).toEqual({'zh-Hans': '双向的BERT', en: 'BERT!'});
  });

  it('names an address that has gone and says what to write', () => {
    const {lock: next, faults} = compare(lock, {'/bert/': page('BERT')}, []);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('/bert/#mlm (heading “遮住再猜”) has gone');
    expect(faults[0]).toContain(
      '{"from":["/bert/#mlm"],"to":"/new-page/#new-id","title":{"zh-Hans":"遮住再猜"',
    );
    expect(next['/bert/#mlm']).toEqual(heading('遮住再猜'));
  });

  it('accepts an alias to where the text is now, and remembers both', () => {
    const present = {'/bert/': page('BERT'), '/bert/#masking': heading('遮住再猜')};
    const {lock: next, faults} = compare(lock, present, [alias(['/bert/#mlm'], '/bert/#masking')]);
    expect(faults).toEqual([]);
    expect(Object.keys(next).sort()).toEqual(['/bert/', '/bert/#masking', '/bert/#mlm']);
  });

  it('takes the headings along when a page moves, unless they have gone too', () => {
    const before = {...lock, '/bert/#nsp': heading('下一句')};
    const present = {'/two/bert/': page('BERT'), '/two/bert/#mlm': heading('遮住再猜')};
    const {faults} = compare(before, present, [alias(['/bert/'], '/two/bert/')]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('/bert/#nsp');
  });

  it('registers an alias of old, so that dropping it is noticed later', () => {
    const {lock: next} = compare(lock, lock, [alias(['/#GENcG'], '/bert/#mlm')]);
    expect(next['/#GENcG']).toEqual({kind: 'alias', title: {'zh-Hans': '旧题', en: 'Old title'}});
    expect(compare(next, lock, []).faults[0]).toContain('/#GENcG (alias “旧题”) has gone');
  });

  it.each([
    ['that leads nowhere', [alias(['/#a'], '/bert/#gone')], 'leads to /bert/#gone, which does not exist'],
    ['of an address that exists', [alias(['/bert/#mlm'], '/bert/')], 'cannot lead elsewhere'],
    ['given twice', [alias(['/#a'], '/bert/'), alias(['/#a'], '/bert/#mlm')], '/#a is there twice'],
    ['that leads to another', [alias(['/#a'], '/#b'), alias(['/#b'], '/bert/')], 'leads to /#b'],
  ])('refuses an alias %s', (_, aliases, message) => {
    expect(compare(lock, lock, aliases).faults.join('\n')).toContain(message);
  });

  it('holds a translation to the ids of the source', () => {
    const {faults} = compare(lock, {'/bert/': page('BERT'), '/bert/#mask': heading('x')}, [], {
      language: 'en',
    });
    expect(faults).toEqual([
      '/bert/#mlm (heading “遮住再猜”) is missing in en; ids are the same in every language',
      '/bert/#mask (heading) is in en only; ids are the same in every language',
    ]);
  });
});

describe('resolveGone', () => {
  it('prefers the own alias of an id to that of its page', () => {
    const present = {'/b/': page('B'), '/b/#x': heading('X'), '/c/#x': heading('X')};
    const targets = new Map([
      ['/a/', '/b/'],
      ['/a/#x', '/c/#x'],
    ]);
    expect(resolveGone('/a/#x', present, targets)).toBe('/c/#x');
    expect(resolveGone('/a/#y', present, targets)).toBeNull();
  });
});

describe('formatLock', () => {
  it('writes one address a line, sorted, whichever way it came', () => {
    const mixed: Addresses = {'/b/': {kind: 'page', title: {en: 'B', 'zh-Hans': '乙'}}, '/a/': page('甲')};
    expect(formatLock(mixed)).toBe(
      '{\n  "/a/": {"kind":"page","title":{"zh-Hans":"甲"}},\n  "/b/": {"kind":"page","title":{"zh-Hans":"乙","en":"B"}}\n}\n',
    );
  });
});
