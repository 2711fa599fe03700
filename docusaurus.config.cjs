// @ts-check
/* global process, __dirname, __filename */
const path = require('node:path');
require('./scripts/typescript.cjs');

/** Title and tagline are no translatable strings to Docusaurus, so they are chosen here. */
const names = {
  'zh-Hans': {title: '语言模型编年', tagline: '从word2vec到今天的大语言模型，以及开放模型可以怎样使用'},
  en: {
    title: 'LM Chronicle',
    tagline: 'From word2vec to the LLMs of today, and what you may do with the open ones',
  },
};

/** A plug-in of ours, loaded when it is to do something: `serve` asks for the configuration and no more. */
const own =
  (/** @type {string} */ file) =>
  /** @returns {import('@docusaurus/types').Plugin} */
  (/** @type {import('@docusaurus/types').LoadContext} */ context) =>
    require(file).default(context);

/**
 * Made anew for each language. What it is made of is loaded once, but in `npm run dev`, which reads all
 * again when this file changes.
 * @returns {import('@docusaurus/types').Config}
 */
module.exports = function config() {
  if (process.env.NODE_ENV !== 'production') forget();
  const {redirects} = require('./src/addresses/redirects');
  const {template} = require('./src/document/template');
  const {sitemapItems} = require('./src/exits/sitemap');
  const {footer} = require('./src/site/footer');
  const {rehypePlugins, remarkPlugins} = require('./src/site/markdown');
  const {navbar} = require('./src/site/navbar');
  const {version} = require('./package.json');
  return {
    ...names[process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'zh-Hans'],
    favicon: 'img/logo.svg',
    url: process.env.SITE_URL ?? 'https://lm-chronicle.example',
    baseUrl: process.env.BASE_URL ?? '/',
    trailingSlash: true,
    // It is shown where Docusaurus' application does not start, and here it is not meant to.
    baseUrlIssueBanner: false,
    customFields: {
      // Address of the repository: with it pages offer to be changed and faults to be reported.
      repository: process.env.REPO_URL || null,
      edition: [`v${version}`, process.env.COMMIT?.slice(0, 7)].filter(Boolean).join(' · '),
    },
    // Chapters are compiled for the build of the pages only, which must not wait for the browser's.
    future: {v4: true, faster: {mdxCrossCompilerCache: false}},
    i18n: {
      defaultLocale: 'zh-Hans',
      locales: ['zh-Hans', 'en'],
      localeConfigs: {
        'zh-Hans': {label: '简体中文', htmlLang: 'zh-Hans'},
        en: {label: 'English', htmlLang: 'en'},
      },
    },
    // Read by `docusaurus build` alone; see src/document/README.md.
    ssrTemplate: template,
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: {
      format: 'detect',
      emoji: false,
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    },
    plugins: [
      '@docusaurus/plugin-css-cascade-layers',
      [
        '@docusaurus/plugin-content-docs',
        {routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: true, remarkPlugins, rehypePlugins},
      ],
      ['@docusaurus/plugin-content-pages', {}],
      ['@docusaurus/plugin-client-redirects', {redirects}],
      [
        '@docusaurus/plugin-sitemap',
        {
          ignorePatterns: ['**/search/**'],
          lastmod: null,
          createSitemapItems: sitemapItems(__dirname, ['zh-Hans', 'en'], 'zh-Hans'),
        },
      ],
      own('./src/site/cacheKey'),
      own('./src/site/siteData'),
      own('./src/models/plugin'),
      own('./src/addresses/register/plugin'),
      own('./src/addresses/build/linkedFrom'),
      own('./src/book/build/katexAssets'),
      own('./src/search/build/plugin'),
      own('./src/site/leaveOut/index'),
      own('./src/site/postCss'),
      own('./src/exits/onePage/plugin'),
      own('./src/exits/plugin'),
      own('./src/site/hoverCards'),
      own('./src/document/plugin'),
      own('./src/site/headers'),
    ],
    themes: [['@docusaurus/theme-classic', {customCss: './src/css/custom.css'}]],
    themeConfig: {
      image: 'cards/index.png',
      navbar,
      footer,
      colorMode: {respectPrefersColorScheme: true},
      docs: {sidebar: {hideable: true}},
      tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
      metadata: [{name: 'theme-color', content: '#0b6b57'}],
    },
  };
};

/** Has Node load this file and its modules again. */
function forget() {
  const starts = [__filename, path.join(__dirname, 'src') + path.sep];
  for (const file of Object.keys(require.cache)) {
    if (starts.some((start) => file.startsWith(start))) delete require.cache[file];
  }
}
