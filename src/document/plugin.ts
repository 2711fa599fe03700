import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';

type WebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** Rooms from the ground up: later styles win over earlier ones of the same weight. */
const floors = [
  'css',
  'ui',
  'document',
  'figures',
  'timeline',
  'book',
  'addresses',
  'licenses',
  'models',
  'search',
  'exits',
  'site',
  'theme',
  'pages',
];

function sheetsBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => path.join(folder, file));
}

/**
 * Every style sheet of the site, in order: Infima and what plug-ins bring, the theme's parts, ours. The
 * browser's build no longer sees the pages, and so would not find them.
 */
export function styleSheets(siteDir: string, clientModules: string): string[] {
  const brought = [...clientModules.matchAll(/require\("([^"]+\.css)"\)/g)].map(([, file = '']) => file);
  const theme = sheetsBelow(path.join(path.dirname(require.resolve('@docusaurus/theme-classic')), 'theme'));
  const common = sheetsBelow(path.dirname(require.resolve('@docusaurus/theme-common')));
  const source = path.join(siteDir, 'src');
  const rank = (file: string): number => floors.indexOf(path.relative(source, file).split(path.sep)[0]!);
  const own = sheetsBelow(source).sort((a, b) => rank(a) - rank(b));
  const unknown = own.find((file) => rank(file) < 0);
  if (unknown) throw new Error(`${unknown} is in no room that src/document/plugin.ts knows`);
  return [...new Set([...brought, ...common, ...theme, ...own])];
}

/** Paths of the chapters that keep Docusaurus' application: `application: true` in their front matter. */
function applicationsOf(docs: DocsContent | undefined): string[] {
  const all = docs?.loadedVersions.flatMap((version) => version.docs) ?? [];
  return all
    .filter(({frontMatter}) => (frontMatter as {application?: boolean}).application === true)
    .map(({permalink}) => permalink);
}

/** What must show within a moment of the first press: the same components, drawn by less. */
const preact = {react: 'preact/compat', 'react-dom': 'preact/compat'};
/** Layers of what is built for documents: with React, and with Preact in its place. */
const ours = /^(?:document|preact)$/;

/**
 * Makes every page a document: drawn at build by Docusaurus, without Docusaurus' application in the
 * browser. See README.md in this folder. `npm run dev` is left as it is.
 */
export default function documentPlugin(context: LoadContext): Plugin {
  const {siteDir, siteConfig, i18n, generatedFilesDir, siteStorage, codeTranslations} = context;
  const here = (file: string): string => path.join(siteDir, 'src/document', file);
  let applications: string[] = [];
  return {
    name: 'document',
    getClientModules: () => [path.join(siteDir, 'src/site/inApplication.ts')],
    async allContentLoaded({allContent, actions}) {
      const {currentLocale, defaultLocale, locales} = i18n;
      const {title, url} = siteConfig;
      await actions.createData('site.json', {
        siteConfig: {title, url, baseUrl: context.baseUrl},
        i18n: {currentLocale, defaultLocale, locales},
        themeKey: `theme${siteStorage.namespace}`,
      });
      applications = applicationsOf(allContent['docusaurus-plugin-content-docs']?.default as DocsContent);
      await actions.createData('applications.json', applications);
    },
    configureWebpack(config, isServer): WebpackResult {
      if (process.env.NODE_ENV !== 'production') return {};
      if (isServer) {
        const alias = {
          // Before `@site`, which would answer for it.
          '@site/src/document/place$': here('build/place.tsx'),
          ...config.resolve?.alias,
          '@docusaurus/router': here('build/routes.tsx'),
          'react-router-config$': here('build/routes.tsx'),
        };
        return {mergeStrategy: {'resolve.alias': 'replace'}, resolve: {alias}};
      }

      const folder = path.join(generatedFilesDir, 'document');
      mkdirSync(folder, {recursive: true});
      const sheets = styleSheets(
        siteDir,
        readFileSync(path.join(generatedFilesDir, 'client-modules.js'), 'utf8'),
      );
      const styles = path.join(folder, 'styles.js');
      writeFileSync(styles, sheets.map((file) => `import ${JSON.stringify(file)};\n`).join(''));

      // It serves Docusaurus' links, of which a document has none.
      config.plugins = config.plugins?.filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin');
      const shim = (file: string): string => here(`docusaurus/${file}`);
      const shims = {
        '@docusaurus/Head': shim('Head.tsx'),
        '@docusaurus/Link': shim('Link.tsx'),
        '@docusaurus/router': shim('router.ts'),
        '@docusaurus/useBaseUrl': shim('useBaseUrl.ts'),
        '@docusaurus/useDocusaurusContext': shim('useDocusaurusContext.ts'),
        '@docusaurus/Translate': shim('Translate.ts'),
      };
      return {
        mergeStrategy: {entry: 'replace', 'optimization.splitChunks': 'replace'},
        entry: {
          document: {import: path.join(siteDir, 'src/site/document.ts'), layer: 'document'},
          more: {import: path.join(siteDir, 'src/site/more.ts'), layer: 'document'},
          search: {import: path.join(siteDir, 'src/site/search.ts'), layer: 'preact'},
          styles: {import: styles},
          ...(applications.length > 0 && {application: config.entry as string}),
        },
        // The browser's own modules need far less to find and fetch each other.
        experiments: {outputModule: true},
        output: {
          module: true,
          chunkFormat: 'module',
          chunkLoading: 'import',
          library: {type: 'module'},
        },
        module: {
          rules: [
            {issuerLayer: 'document', resolve: {alias: shims}},
            {issuerLayer: 'preact', resolve: {alias: {...shims, ...preact}}},
            {
              test: /\.tsx?$/,
              include: path.join(siteDir, 'src'),
              issuerLayer: ours,
              enforce: 'pre',
              use: [{loader: here('build/words.cjs'), options: {messages: codeTranslations}}],
            },
          ],
        },
        optimization: {
          runtimeChunk: false,
          splitChunks: {
            chunks: 'async',
            cacheGroups: {
              default: {minChunks: 2, minSize: 2000, reuseExistingChunk: true},
              defaultVendors: false,
              react: {
                test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
                name: 'react',
                enforce: true,
              },
            },
          },
        },
      };
    },
  };
}
