import js from '@eslint/js';
import docusaurus from '@docusaurus/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {above, floors} from './scripts/floors.mjs';

/** What runs in Node only while the site is built; the rest may reach a browser. */
const buildSide = [
  'src/{data,exits,site}/**',
  'src/*/{build,read,remark,register}/**',
  'src/*/plugin.ts',
  'src/**/*.test.ts',
];

/** Imports of a room that stands on the same floor or higher, however they are written. @param {string} room */
const floorRule = (room) => ({
  regex: `^(?:@site/src|(?:\\.\\./)+)/?(?:${above(room).join('|')})(?:/|$)`,
  message: 'A room imports from lower floors only; see “The house” in CONTRIBUTING and scripts/floors.mjs.',
});

const border = {
  regex:
    '^zod$|^node:|/data/(?:load|references|schemas|crossCheck|rules)(?:$|/)|\\.schema$|/(?:build|read|remark|register)/|/plugin$',
  allowTypeImports: true,
  message:
    'Belongs to the build: types may be imported, words are in data/vocabulary, data comes as @generated.',
};

const houseRules = floors.flat().flatMap((room) => {
  const rule = (patterns) => ({'@typescript-eslint/no-restricted-imports': ['error', {patterns}]});
  const ownFloor = above(room).length > 0 ? [floorRule(room)] : [];
  return [
    {files: [`src/${room}/**/*.{ts,tsx}`], rules: rule(ownFloor)},
    {files: [`src/${room}/**/*.{ts,tsx}`], ignores: buildSide, rules: rule([...ownFloor, border])},
  ];
});

export default tseslint.config(
  {
    ignores: [
      'build/',
      '.docusaurus/',
      '.cache/',
      '**/node_modules/',
      'test-results/',
      'bench/search/dist/',
      'bench/speed/{dist,vitepress/pages,vitepress/.vitepress/cache,starlight/src/content,starlight/.astro}/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // A name that begins with _ says that it is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/{data,exits,site}/**',
      'src/*/{build,read,remark,register}/**',
      'src/*/plugin.ts',
      '**/*.test.ts',
    ],
    plugins: {'@docusaurus': docusaurus},
    extends: [jsxA11y.configs.recommended, reactHooks.configs.flat['recommended-latest']],
    rules: {
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/no-untranslated-text': [
        'error',
        {
          ignoredStrings: [
            '·',
            '–',
            '←',
            '→',
            '›',
            '[',
            ']',
            ', ',
            '/',
            '。',
            '：',
            '×',
            '✓',
            'CSV',
            'JSON',
            'SVG',
          ],
        },
      ],
      '@docusaurus/no-html-links': 'off', // plain <a> is right for anchors of the same page and for other sites
      // A box that scrolls must take focus, else the keyboard cannot scroll it.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', {roles: ['region', 'tabpanel']}],
      // Lists styled without marks lose their meaning in Safari unless it is said again.
      'jsx-a11y-x/no-redundant-roles': 'off',
    },
  },
  ...houseRules,
  {
    files: ['{scripts,bench}/**/*.mjs', '*.mjs'],
    languageOptions: {
      globals: {
        AbortSignal: 'readonly',
        console: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
