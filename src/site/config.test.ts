import {createRequire} from 'node:module';
import path from 'node:path';
import type {Config} from '@docusaurus/types';
import {afterEach, describe, expect, it, vi} from 'vitest';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');
const {loadFreshModule} = require('@docusaurus/utils') as {
  loadFreshModule: (file: string) => Promise<() => Config>;
};
/** As Docusaurus loads it for each language of a build. */
const loaded = (): Promise<() => Config> => loadFreshModule(path.join(root, 'docusaurus.config.ts'));

describe('the configuration', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('names the site in the language that is built', async () => {
    const config = await loaded();
    vi.stubEnv('DOCUSAURUS_CURRENT_LOCALE', 'en');
    expect(config().title).toBe('LM Chronicle');
    vi.stubEnv('DOCUSAURUS_CURRENT_LOCALE', 'zh-Hans');
    expect(config().title).toBe('语言模型编年');
  });

  it('is made of modules that are there once for all languages of a build, and read again in development', async () => {
    const file = path.join(root, 'src/site/markdown.ts');
    vi.stubEnv('NODE_ENV', 'production');
    (await loaded())();
    const module = require.cache[file];
    expect(module).toBeDefined();
    (await loaded())();
    expect(require.cache[file]).toBe(module);
    vi.stubEnv('NODE_ENV', 'development');
    (await loaded())();
    expect(require.cache[file]).not.toBe(module);
  });
});
