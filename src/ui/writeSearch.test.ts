import {describe, expect, it} from 'vitest';
import {writeSearch} from './writeSearch';

describe('writeSearch', () => {
  it('writes nothing for an empty query', () => {
    expect(writeSearch(new URLSearchParams())).toBe('');
  });

  it('leaves commas readable and escapes the rest', () => {
    const query = new URLSearchParams({use: 'yes,no', q: '微调 & #'});
    expect(writeSearch(query)).toBe('?use=yes,no&q=%E5%BE%AE%E8%B0%83+%26+%23');
  });

  it('is read back as it was', () => {
    const query = new URLSearchParams({q: 'a,b=c%2C?'});
    expect(new URLSearchParams(writeSearch(query)).get('q')).toBe('a,b=c%2C?');
  });
});
