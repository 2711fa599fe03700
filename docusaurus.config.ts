import {createRequire} from 'node:module';
import path from 'node:path';
import type {Config, LoadContext, Plugin} from '@docusaurus/types';

/**
 * Docusaurus loads this file by jiti, which would compile all that it imports by Babel, packages of others
 * too, and anew for each plug-in and language. So what it is made of is asked of Node, which keeps it.
 */
const load = createRequire(__filename);
load('./scripts/typescript.cjs');

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
  (file: string) =>
  (context: LoadContext): Plugin =>
    (load(file) as {default: (context: LoadContext) => Plugin}).default(context);

/**
 * Made anew for each language. What it is made of is loaded once, but in `npm run dev`, which reads all
 * again when this file changes.
 */
export default function config(): Config {
  if (process.env.NODE_ENV !== 'production') forget();
  const {redirects} = load('./src/addresses/redirects') as typeof import('./src/addresses/redirects');
  const {template} = load('./src/document/template') as typeof import('./src/document/template');
  const {sitemapItems} = load('./src/exits/sitemap') as typeof import('./src/exits/sitemap');
  const {footer} = load('./src/site/footer') as typeof import('./src/site/footer');
  const {rehypePlugins, remarkPlugins} = load('./src/site/markdown') as typeof import('./src/site/markdown');
  const {navbar} = load('./src/site/navbar') as typeof import('./src/site/navbar');
  const {version} = load('./package.json') as typeof import('./package.json');
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
}

/** Has Node load the modules of the site again. */
function forget(): void {
  const start = path.join(__dirname, 'src') + path.sep;
  for (const file of Object.keys(load.cache)) if (file.startsWith(start)) delete load.cache[file];
}
