import {describe, expect, it} from 'vitest';
import {tidyPath} from './tidyPath';

describe('tidyPath', () => {
  it.each([
    ['/Bert-to-GPT3/BERT/', '/bert-to-gpt3/bert/'],
    ['/timeline', '/timeline/'],
    ['//timeline//', '/timeline/'],
    ['/bert-to-gpt3\\bert', '/bert-to-gpt3/bert/'],
    ['/EN/Index.html', '/en/'],
    ['/index', '/'],
    ['/timeline/index.htm', '/timeline/'],
    ['/timeline.html', '/timeline/'],
    ['/licenses/%E3%80%82', '/licenses/'],
    ['/licenses/%E4%B8', '/licenses/'],
    ['/licenses/%29.', '/licenses/'],
    ['/reindex', '/reindex/'],
  ])('takes %s for %s', (address, page) => {
    expect(tidyPath(address)).toBe(page);
  });

  it.each([
    ['the address itself', '/timeline/'],
    ['the home page', '/'],
    ['what no page is called', '/%E8%87%AA%E6%B3%A8%E6%84%8F/'],
    ['a script', '/<script>alert(1)</script>/'],
    ['a way out', '/../etc/passwd'],
    ['a broken encoding within', '/%E4%B8/bert/'],
  ])('leaves %s alone', (_, address) => {
    expect(tidyPath(address)).toBeNull();
  });

  it('never leads to another host', () => {
    for (const address of [
      '//evil.example/',
      '/\\evil.example',
      '/%2F%2Fevil.example/',
      '////evil.example',
    ]) {
      expect(tidyPath(address) ?? '/').toMatch(/^\/(?!\/)/);
    }
  });

  it('keeps the letters of the base', () => {
    expect(tidyPath('/Base/Timeline', '/Base/')).toBe('/Base/timeline/');
    expect(tidyPath('/base/timeline/', '/Base/')).toBe('/Base/timeline/');
    expect(tidyPath('/Base/timeline/', '/Base/')).toBeNull();
  });
});
