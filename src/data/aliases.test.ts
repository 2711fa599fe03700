import {describe, expect, it} from 'vitest';
import aliases from './aliases.json';
import {aliasSchema} from './aliases.schema';

const alias = {from: ['/#Old'], to: '/new/#id', title: {'zh-Hans': '旧', en: 'Old'}, origin: 'site'};

describe('aliases', () => {
  it('carry the fifteen anchors of the note, each also from the page that holds its text', () => {
    const ofNote = aliases.filter(({origin}) => origin === 'note');
    expect(ofNote).toHaveLength(15);
    for (const {from, to} of ofNote) {
      const hash = from[0]!.split('#')[1]!;
      expect(from).toEqual([`/#${hash}`, `${to.split('#')[0]}#${hash}`]);
    }
  });

  it('may lead to a page or to a place on it', () => {
    expect(aliasSchema.safeParse(alias).success).toBe(true);
    expect(aliasSchema.safeParse({...alias, from: ['/old/'], to: '/new/'}).success).toBe(true);
  });

  it.each([
    ['without the slash before the hash', {from: ['/new#id']}],
    ['with the locale', {to: 'https://x.example/en/new/'}],
    ['that leads to itself', {from: ['/new/#id']}],
    ['that stays on its page without saying where', {from: ['/new/#old'], to: '/new/'}],
    ['without a title', {title: {'zh-Hans': '旧'}}],
    ['with an unknown key', {note: ''}],
  ])('are refused %s', (_, change) => {
    expect(aliasSchema.safeParse({...alias, ...change}).success).toBe(false);
  });
});
