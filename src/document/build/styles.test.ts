import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {partsOf, scripted, still, trimmer} from './styles';

const trim = (css: string, html: string): string => trimmer(css)(partsOf(html));

describe('trimmer', () => {
  it('keeps rules for what is there, and leaves out the others', () => {
    const css = '.a{color:red}.b{color:blue}p .a:hover{color:tan}table{margin:0}#c,.a{top:0}';
    expect(trim(css, '<p class="a x">')).toBe('.a{color:red}p .a:hover{color:tan}.a{top:0}');
    expect(trim(css, '<b id=c>')).toBe('#c{top:0}');
  });

  it('leaves states, attributes and :not() to the browser', () => {
    const css = '[data-theme=dark] p{color:#fff}p:not(.b){top:0}p[hidden]{left:0}:focus-visible{right:0}';
    expect(trim(css, '<p>')).toBe(css);
  });

  it('asks for one of what :is() and :has() name', () => {
    const css = ':is(.a,.b) p{top:0}:is(.c,.d) p{top:1px}p:has(.c){top:2px}';
    expect(trim(css, '<p class="b">')).toBe(':is(.a,.b) p{top:0}');
  });

  it('keeps at-rules that hold something, and layers in their order', () => {
    const css = '@layer x,y;@layer x{.a{top:0}}@media print{.b{top:0}.c{top:0}}@media screen{.c{top:0}}';
    expect(trim(css, '<p class="a b">')).toBe('@layer x;@layer x{.a{top:0}}@media print{.b{top:0}}');
    const ordered = '@layer x,y;@layer y{.a{top:0}}@layer x{.a{left:0}}';
    expect(trim(ordered, '<p class="a b">')).toBe(ordered);
  });

  it('keeps the custom properties in use, by way of others, by style attributes and by scripts', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:2px;--d:3px;--e:4px}.x{top:var(--a)}';
    const page = partsOf('<p class=x style="left:var(--c)">');
    expect(trimmer(css)(page, ['--d'])).toBe(':root{--c:2px;--d:3px}.x{top:1px}');
  });

  it('writes what never changes where it is used', () => {
    const css =
      ':root{--a:1px;--b:calc(var(--a)*2);--c:3px;--d:var(--c)}.x{--c:4px;top:var(--b);left:var(--d);right:var(--a,calc(5px + 1px)) }';
    expect(trim(css, '<p class=x>')).toBe(
      ':root{--c:3px;--d:var(--c)}.x{--c:4px;top:calc(1px*2);left:var(--d);right:1px}',
    );
    expect(trim('@media print{:root{--a:1px}}.x{top:var(--a)}', '<p class=x>')).toContain('var(--a)');
  });

  it('keeps apart what stood apart only by the brackets of var()', () => {
    const css =
      ':root{--a:0;--b:1rem;--c:#fff;--d:url(x)}@media print{:root{--d:none}}.x{margin:var(--a)0 var(--b)0;background:linear-gradient(var(--c)30%,red)var(--d)var(--a)var(--b)}';
    expect(trim(css, '<p class=x>')).toContain(
      '.x{margin:0 0 1rem 0;background:linear-gradient(#fff 30%,red)var(--d)0 1rem}',
    );
  });

  it('asks for a class where a selector asks for one as an attribute', () => {
    const css = 'p [class~="bar"]{top:0}p [class*="bar-"]{top:1px}';
    expect(trim(css, '<p class="bare">')).toBe('');
    expect(trim(css, '<p class="bar">')).toBe('p [class~="bar"]{top:0}');
    expect(trim(css, '<p class="a-bar-b">')).toBe('p [class*="bar-"]{top:1px}');
  });

  it('leaves out what a later or higher rule with the same selector says again', () => {
    expect(trim('p{top:0;left:0}b{top:1px}p{top:2px}', '<p><b>')).toBe('p{left:0}b{top:1px}p{top:2px}');
    expect(trim('p{top:0}@layer a{p{top:1px;left:0}}', '<p>')).toBe('p{top:0}@layer a{p{left:0}}');
    expect(trim('@layer b,a;@layer a{p{top:0}}@layer b{p{top:1px}}', '<p>')).toBe(
      '@layer a;@layer a{p{top:0}}',
    );
    // Under other conditions, by another selector, twice in one rule, or important: all may show.
    for (const css of [
      'p{top:0}@media print{p{top:1px}}',
      'p{top:0}p,b{top:1px}',
      'p{height:1vh;height:1dvh}',
      '@layer a{p{top:0!important}}p{top:1px}',
    ])
      expect(trim(css, '<p><b>')).toBe(css);
  });

  it('writes a name for a colour of the theme by that colour, unless a part of the page changes it', () => {
    const css = ':root{--a:#fff;--b:var(--a)}[data-theme=dark]{--a:#000}.x{color:var(--b)}';
    expect(trim(css, '<p class=x>')).toBe(':root{--a:#fff}[data-theme=dark]{--a:#000}.x{color:var(--a)}');
    const changed = `${css}.y{--a:red}`;
    expect(trim(changed, '<p class="x y">')).toBe(changed);
    expect(trimmer(css)(partsOf('<p class=x>'), ['--a'], ['--a'])).toBe(css);
    expect(trim(css, '<p class=x style="--a:red">')).toBe(css);
  });

  it('leaves out what a layer says of the whole page and a rule outside the layers says always', () => {
    const css =
      '@layer a{:root{--a:1px;--b:2px}html[data-theme=dark]{--a:3px}.x{--a:4px}}:root{--a:5px}.x{top:var(--a);left:var(--b)}';
    expect(trim(css, '<p class=x>')).toBe('@layer a{.x{--a:4px}}:root{--a:5px}.x{top:var(--a);left:2px}');
    const once = '@layer a{:root{--a:1px}}@media print{:root{--a:5px}}.x{top:var(--a)}';
    expect(trim(once, '<p class=x>')).toBe(once);
  });

  it('takes the page for its language, and attributes that nobody sets for what they are', () => {
    const css = ':root:lang(zh){--a:1px}:root:lang(en){--a:2px}.x{top:var(--a)}:lang(en) .x{left:0}';
    expect(trim(css, '<html lang=zh-Hans><p class=x>')).toBe('.x{top:1px}:lang(en) .x{left:0}');
    expect(trim(css, '<html lang="en"><p class=x>')).toBe('.x{top:2px}:lang(en) .x{left:0}');
    expect(trim(css, '<p class=x>')).toBe(css);
    const aligned = 'img[align=left]{top:0}[dir=rtl] p{top:1px}p[data-era]{left:0}p[data-kind="a"]{left:1px}';
    expect(trim(aligned, '<html dir=ltr><p><img align="right">')).toBe('');
    expect(trim(aligned, '<html dir=rtl><p data-era=x data-kind="a"><img align=left>')).toBe(aligned);
  });

  it('leaves out a name of old for what has its own', () => {
    expect(trim('p{-webkit-text-decoration:none;text-decoration:none}', '<p>')).toBe(
      'p{text-decoration:none}',
    );
    const both = 'p{-webkit-text-decoration:underline dotted;text-decoration:underline dotted}';
    expect(trim(both, '<p>')).toBe(both);
  });

  it('keeps animations and fonts in use', () => {
    const css =
      '@keyframes a{to{top:0}}@keyframes b{to{top:0}}@font-face{font-family:"F";src:url(f)}@font-face{font-family:G;src:url(g)}p{animation:a 1s;font-family:"F"}';
    const kept = trim(css, '<p>');
    expect(kept).toContain('@keyframes a');
    expect(kept).toContain('url(f)');
    expect(kept).not.toMatch(/keyframes b|url\(g\)/);
  });
});

describe('scripted', () => {
  const folder = path.resolve(import.meta.dirname, '../shell');
  const source = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

  it('names every class that the first layer gives to an element', () => {
    const given = [
      ...source.matchAll(/class="([^"$]+)"/g),
      ...source.matchAll(/classList\.\w+\(\s*'([^']+)'/g),
      ...source.matchAll(/className = (?:[^;]*\? )?'([^']+)'(?: : '([^']+)')?/g),
      ...source.matchAll(/const marked = '([^']+)'/g),
    ].flatMap(([, ...groups]) => groups.filter(Boolean).flatMap((names) => names.split(' ')));
    expect(given.length).toBeGreaterThan(8);
    expect(given.filter((name) => !scripted.classes.includes(name))).toEqual([]);
  });

  it('sets none of the attributes that are taken for still', () => {
    for (const name of still)
      expect(source).not.toMatch(new RegExp(`'${name}'|\\.${name.replace(/^data-/, 'dataset\\.')}\\b`));
  });

  it('names every element that it makes', () => {
    const made = [...source.matchAll(/<([a-z]+)[ >]|createElement\('([a-z]+)'\)/g)]
      .map(([, tag, name]) => tag ?? name!)
      .filter((name) => !/^(?:string|number|boolean|unknown)$/.test(name));
    expect(made.filter((name) => !scripted.elements.includes(name))).toEqual([]);
  });
});
