import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {template} from './template';

vi.mock('@generated/document/default/site.json', () => ({
  default: {siteConfig: {title: '', url: 'https://site.example', baseUrl: '/base/'}},
}));

/*
 * What README.md takes for granted of Docusaurus. When one of these fails after an upgrade, look at what
 * has changed there, then at the file named.
 */

const require = createRequire(import.meta.url);
const packages = path.resolve(import.meta.dirname, '../../node_modules/@docusaurus');
const read = (file: string): string => readFileSync(path.join(packages, file), 'utf8');
const core = <Module>(file: string): Module => require(path.join(packages, 'core/lib', file)) as Module;

type Ssg = {
  compileSSGTemplate: (template: string) => Promise<unknown>;
  renderSSGTemplate: (given: object) => string;
};

describe('the page that Docusaurus writes', () => {
  const chunks = ['document', 'more', 'styles', 'application'];
  const manifest = {
    entrypoints: chunks,
    origins: Object.fromEntries(chunks.map((name) => [name, [name]])),
    assets: Object.fromEntries(
      chunks.map((name) => [
        name,
        {
          js: [{file: `assets/js/${name}.1a2b.js`}],
          ...(name === 'styles' && {css: [{file: 'assets/css/styles.3c4d.css'}]}),
        },
      ]),
    ),
  };
  const write = async (
    htmlAttributes: string,
    preBodyTags = '',
    appHtml = '<p>text</p>',
  ): Promise<string> => {
    const {compileSSGTemplate, renderSSGTemplate} = core<Ssg>('ssg/ssgTemplate.js');
    const metadata = {internal: {htmlAttributes, bodyAttributes: '', title: '<title>T</title>'}};
    return renderSSGTemplate({
      params: {manifest, baseUrl: '/', headTags: '', preBodyTags, postBodyTags: ''},
      result: {html: appHtml, collectedData: {modules: [], metadata}},
      ssgTemplate: await compileSSGTemplate(template),
    });
  };
  const scripts = (html: string): string[] =>
    [...html.matchAll(/src="\/assets\/js\/(\w+)/g)].map(([, name = '']) => name);

  it('is ours, by the site’s configuration', () => {
    expect(read('core/lib/ssg/ssgParams.js')).toContain('props.siteConfig.ssrTemplate ??');
  });

  it('holds title, text and styles, and loads one script', async () => {
    const html = await write('lang="en"');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>T</title>');
    expect(html).toContain('<p>text</p>');
    expect(html).toContain('href="/assets/css/styles.3c4d.css"');
    expect(scripts(html)).toEqual(['document']);
    expect(html).toContain('data-more="/assets/js/more.1a2b.js"');
  });

  it('has the theme’s picture of an outward link where that is shown, and nowhere else', async () => {
    const {SvgSpriteDefs} = core<{SvgSpriteDefs: string}>('../../theme-classic/lib/inlineSvgSprites.js');
    // As the theme hands it over; see `injectHtmlTags` there.
    expect(read('theme-classic/lib/index.js')).toMatch(/style: 'display: none;'/);
    const sprite = `<svg style="display: none;">${SvgSpriteDefs}</svg>`;
    expect(await write('lang="en"', sprite)).not.toContain('<svg');
    const shown = '<svg><use href="#theme-svg-external-link"/></svg>';
    expect(await write('lang="en"', sprite, shown)).toContain(sprite);
  });

  it('chooses its colours by a script of ours, under the theme’s key', async () => {
    const {getThemeInlineScript} = core<{getThemeInlineScript: (given: object) => string}>(
      '../../theme-classic/lib/inlineScripts.js',
    );
    const theirs = getThemeInlineScript({
      colorMode: {respectPrefersColorScheme: true, disableSwitch: false},
      siteStorage: {type: 'localStorage', namespace: '-f19'},
    });
    const html = await write('lang="en"', `<svg></svg><script>\n${theirs}\n</script>`);
    const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
    expect(scripts).toHaveLength(1);
    expect(html).toContain('<svg></svg>');

    const colours = (search: string, windowLike: object): Record<string, string> => {
      const set: Record<string, string> = {};
      const document = {
        documentElement: {setAttribute: (name: string, value: string) => (set[name] = value)},
      };
      // The page's own text, run with a window of ours.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      const run = new Function('document', 'location', 'window', `with (window) {${scripts[0]}}`) as (
        ...given: object[]
      ) => void;
      run(document, {search}, windowLike);
      return set;
    };
    const kept = (choice: string | null, dark: boolean): object => ({
      localStorage: {getItem: (key: string) => (key === 'theme-f19' ? choice : null)},
      matchMedia: () => ({matches: dark}),
    });
    expect(colours('', kept(null, true))).toEqual({'data-theme': 'dark', 'data-theme-choice': 'system'});
    expect(colours('', kept('light', true))).toEqual({'data-theme': 'light', 'data-theme-choice': 'light'});
    expect(colours('?docusaurus-theme=dark', kept('light', false))['data-theme']).toBe('dark');
    // What is no colour, from wherever it comes, and what a browser lacks.
    for (const search of ['?docusaurus-theme=constructor', '?docusaurus-data-x=1', '?%E4%B8']) {
      expect(colours(search, kept('"><', false))).toEqual({
        'data-theme': 'light',
        'data-theme-choice': 'system',
      });
    }
    expect(colours('', {})).toEqual({'data-theme': 'light', 'data-theme-choice': 'system'});
  });

  it('is laid out in slices where it is a chapter that keeps no application', async () => {
    const chapter = '<div class="theme-doc-markdown markdown"><p>text</p></div>';
    const mark = "setAttribute('data-slices'";
    expect(await write('', '', chapter)).toContain(mark);
    expect(await write('')).not.toContain(mark);
    expect(await write('data-application="true"', '', chapter)).not.toContain(mark);
  });

  it('loads the application where a page asks for it', async () => {
    expect(scripts(await write('lang="en" data-application="true"'))).toEqual(['application']);
  });
});

describe('the browser’s build', () => {
  it('has one entry, which a plug-in may replace', () => {
    const {applyConfigureWebpack} = core<{
      applyConfigureWebpack: (given: object) => {entry: unknown};
    }>('webpack/configure.js');
    const {entry} = applyConfigureWebpack({
      configureWebpack: () => ({mergeStrategy: {entry: 'replace'}, entry: {document: 'ours'}}),
      config: {entry: 'theirs'},
    });
    expect(entry).toEqual({document: 'ours'});
    expect(read('core/lib/webpack/client.js')).toMatch(/entry: .*clientEntry\.js/);
  });

  it('lists the style sheets that plug-ins bring', () => {
    expect(read('core/lib/server/codegen/codegen.js')).toMatch(/client-modules\.js/);
    expect(read('core/lib/server/codegen/codegen.js')).toMatch(/require\(/);
  });

  it('need not compile the chapters for that of the pages', () => {
    expect(read('mdx-loader/lib/loader.js')).toContain('if (!crossCompilerCache)');
  });
});

describe('what islands are given', () => {
  it.each([
    [
      'core/lib/client/BrokenLinksContext.js',
      'export function BrokenLinksProvider({ children, brokenLinks, })',
    ],
    ['core/lib/client/browserContext.js', 'export function BrowserContextProvider({ children, })'],
    ['core/lib/client/exports/router.js', "from 'react-router-dom'"],
    ['core/lib/client/exports/Translate.js', "from '@generated/codeTranslations'"],
    ['core/lib/client/exports/Link.js', "replace('pathname://', '')"],
    ['core/lib/client/exports/Link.js', "target: '_blank', rel: 'noopener noreferrer'"],
    ['core/lib/client/exports/Link.js', 'applyTrailingSlash(targetLink, { trailingSlash, baseUrl })'],
  ])('%s has %s', (file, text) => {
    expect(read(file)).toContain(text);
  });

  it.each(['', '/a/', 'a/', '/base/a/', '/base', '#a', 'https://a.example/', 'mailto:a@b.example', '//c/'])(
    'an address is written as by Docusaurus: %s',
    async (url) => {
      const {default: withBaseUrl} = await import('./docusaurus/useBaseUrl');
      const source = read('core/lib/client/exports/useBaseUrl.js');
      const body = /export (function addBaseUrl[\s\S]*?\n\})/.exec(source)?.[1];
      const internal = read('core/lib/client/exports/isInternalUrl.js');
      const test = /export (function hasProtocol[\s\S]*?\n\})/.exec(internal)?.[1];
      // Their source is no module that Node can load.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      const make = new Function(`${test}; return ${body}`) as () => (given: object) => string;
      const theirs = make();
      for (const options of [{}, {absolute: true}, {forcePrependBaseUrl: true}]) {
        const given = {siteUrl: 'https://site.example', baseUrl: '/base/', url, options, router: 'browser'};
        expect(withBaseUrl(url, options)).toBe(theirs(given));
      }
    },
  );
});

describe('the theme’s parts, as shell/ finds them', () => {
  const theme = 'theme-classic/lib/theme';
  const names = 'theme-common/lib/utils/ThemeClassNames.js';
  it.each([
    [`${theme}/Navbar/MobileSidebar/Toggle/index.js`, 'className="navbar__toggle clean-btn"'],
    [`${theme}/Navbar/Logo/index.js`, 'navbar__brand'],
    [`${theme}/Navbar/Content/index.js`, "'navbar__items'"],
    [`${theme}/NavbarItem/DropdownNavbarItem/Desktop/index.js`, "'dropdown--show': showDropdown"],
    [`${theme}/NavbarItem/DropdownNavbarItem/Desktop/index.js`, 'aria-haspopup="true"'],
    [`${theme}/NavbarItem/DropdownNavbarItem/Desktop/index.js`, 'className="dropdown__menu"'],
    [`${theme}/DocSidebar/Desktop/index.js`, '{hideable && <CollapseButton'],
    [`${theme}/DocSidebarItem/Link/index.js`, "aria-current={isActive ? 'page' : undefined}"],
    [`${theme}/BackToTopButton/index.js`, 'ThemeClassNames.common.backToTopButton'],
    [`${theme}/ColorModeToggle/index.js`, "'clean-btn',"],
    [`${theme}/ColorModeToggle/styles.module.css`, "[data-theme-choice='system'] .systemToggleIcon"],
    [names, 'theme-doc-sidebar-container'],
    [names, 'theme-doc-sidebar-menu'],
    [names, 'theme-doc-toc-desktop'],
    [names, 'theme-back-to-top-button'],
    [names, "docMarkdown: 'theme-doc-markdown'"],
    [`${theme}/DocItem/Content/index.js`, "clsx(ThemeClassNames.docs.docMarkdown, 'markdown')"],
    ['theme-common/lib/utils/skipToContentUtils.js', '__docusaurus_skipToContent_fallback'],
    ['theme-common/lib/contexts/colorMode.js', "const ColorModeStorageKey = 'theme'"],
    ['theme-common/lib/contexts/colorMode.js', "'data-theme-choice'"],
    ['theme-common/lib/utils/storageUtils.js', '${storageKey}${SiteStorage.namespace}'],
    ['theme-classic/lib/inlineScripts.js', "setAttribute('data-theme-choice'"],
    ['theme-classic/lib/inlineScripts.js', "getItem('${themeStorageKey}')"],
  ])('%s has %s', (file, text) => {
    expect(read(file)).toContain(text);
  });
});
