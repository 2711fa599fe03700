import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {Config} from '@docusaurus/types';
import {template} from './src/document/template';
import {footer} from './src/site/footer';
import {rehypePlugins, remarkPlugins} from './src/site/markdown';
import {navbar} from './src/site/navbar';
import {redirects} from './src/addresses/redirects';
import {version} from './package.json';
import {sitemapItems} from './src/exits/sitemap';

/** Title and tagline are no translatable strings to Docusaurus, so they are chosen here. */
const names = {
  'zh-Hans': {title: '语言模型编年', tagline: '从word2vec到今天的大语言模型，以及开放模型可以怎样使用'},
  en: {
    title: 'LM Chronicle',
    tagline: 'From word2vec to the LLMs of today, and what you may do with the open ones',
  },
};
const locale = process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'zh-Hans';

export default {
  ...names[locale],
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
    './src/site/cacheKey.ts',
    './src/site/siteData.ts',
    './src/models/plugin.ts',
    './src/addresses/register/plugin.ts',
    './src/addresses/build/linkedFrom.ts',
    './src/book/build/katexAssets.ts',
    './src/search/build/plugin.ts',
    './src/site/leaveOut/index.ts',
    './src/exits/onePage/plugin.ts',
    './src/exits/plugin.ts',
    './src/site/hoverCards.ts',
    './src/document/plugin.ts',
    './src/site/headers.ts',
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
  } satisfies UserThemeConfig,
} satisfies Config;
