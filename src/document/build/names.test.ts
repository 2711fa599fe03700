import {describe, expect, it} from 'vitest';
import {shortener} from './names';

const sheet =
  '.list_aB3d{top:0}.list_aB3d>.item_Zz-9:hover{top:1px}.known_1234{top:2px}.menu__list-item,.menu__link{top:var(--depth)}' +
  ':root{--depth:3px;--theirs:4px}a:not([class*=__]){left:var(--theirs)}.icon{background:url("a.item_Zz-9.svg")}';

describe('names of classes', () => {
  const shorten = shortener(sheet, ['export const styles = {known: "known_1234", box: "box"}']);

  it('are shortened alike in attributes and in the page’s sheets', () => {
    expect(
      shorten(
        '<style>.list_aB3d{top:0}.list_aB3d>.item_Zz-9:hover{top:.5px}.known_1234{background:url("a.item_Zz-9.svg")}</style>' +
          '<ul class="box list_aB3d known_1234"><li class=item_Zz-9>a_b_cdef</ul>',
      ),
    ).toBe(
      '<style>._0{top:0}._0>._1:hover{top:.5px}.known_1234{background:url("a.item_Zz-9.svg")}</style>' +
        '<ul class="box _0 known_1234"><li class=_1>a_b_cdef</ul>',
    );
  });

  it('go where no rule of the page and no script has them', () => {
    expect(shorten('<p class="theme-part box">x</p><p id=a class="list_aB3d x">y</p>')).toBe(
      '<p class=box>x</p><p id=a>y</p>',
    );
    expect(shorten('<p class="">x</p><b class=katex-mathml>y</b>')).toBe(
      '<p>x</p><b class=katex-mathml>y</b>',
    );
  });

  it('keep the part by which a selector asks for them', () => {
    expect(shorten('<style>.menu__link{top:0}</style><a class="menu__link menu__other">x</a>')).toBe(
      '<style>._0__{top:0}</style><a class="_0__ menu__other">x</a>',
    );
  });

  it('stay where a script of the page has them, and what only looks like one stays', () => {
    const html =
      '<style>.list_aB3d{top:0}</style><p class="list_aB3d">x</p><script>{"html":"list_aB3d"}</script>';
    expect(shorten(html)).toBe(html.replace('"list_aB3d">', 'list_aB3d>'));
    const text =
      '<pre>&lt;p class="theirs"> class=list_aB3d --depth</pre><a title=" class=x">y</a><!-- <p class=x> -->';
    expect(shorten(text)).toBe(text);
  });
});

describe('names of custom properties', () => {
  it('are shortened alike in sheets and attributes, and stay where something else has them', () => {
    const shorten = shortener(sheet, ['.card{top:var(--theirs)}']);
    expect(
      shorten(
        '<style>:root{--depth:3px;--theirs:4px}a{top:var(--depth)}</style><i style="left:calc(var(--depth) - var(--theirs))">--depth</i><path fill=var(--depth) />',
      ),
    ).toBe(
      '<style>:root{--0:3px;--theirs:4px}a{top:var(--0)}</style><i style="left:calc(var(--0) - var(--theirs))">--depth</i><path fill=var(--0) />',
    );
  });
});
