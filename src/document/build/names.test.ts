import {describe, expect, it} from 'vitest';
import {shortener} from './names';

const sheet =
  '.list_aB3d{top:0}.list_aB3d>.item_Zz-9:hover{top:1px}.known_1234{top:2px}.menu__list-item,.menu__link{top:3px}';

describe('names of classes', () => {
  const shorten = shortener(sheet, ['export const styles = {known: "known_1234"}']);

  it('are shortened alike in attributes and in the page’s sheets', () => {
    expect(
      shorten(`<style>${sheet}</style><ul class="a list_aB3d known_1234"><li class=item_Zz-9>a_b_cdef</ul>`),
    ).toBe(
      '<style>._0{top:0}._0>._1:hover{top:1px}.known_1234{top:2px}.menu__list-item,.menu__link{top:3px}</style>' +
        '<ul class="a _0 known_1234"><li class=_1>a_b_cdef</ul>',
    );
  });

  it('stay where something else on the page has them, or what only looks like one', () => {
    const html = '<p class="list_aB3d menu__link">x</p><script>{"html":"list_aB3d"}</script>';
    expect(shorten(html)).toBe(html);
    expect(shorten('<p class="list_aB3d">list</p>')).toBe('<p class="_0">list</p>');
    expect(shorten('<p class=theirs_abcd>')).toBe('<p class=theirs_abcd>');
  });
});
