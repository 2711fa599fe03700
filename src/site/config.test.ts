import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type {Config} from '@docusaurus/types';
import {afterAll, afterEach, describe, expect, it} from 'vitest';

const require = createRequire(import.meta.url);
const config = require('../../docusaurus.config.cjs') as () => Config;

describe('the configuration', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'config-'));
  afterEach(() => void delete process.env.DOCUSAURUS_CURRENT_LOCALE);
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it('names the site in the language that is built', () => {
    process.env.DOCUSAURUS_CURRENT_LOCALE = 'en';
    expect(config().title).toBe('LM Chronicle');
    process.env.DOCUSAURUS_CURRENT_LOCALE = 'zh-Hans';
    expect(config().title).toBe('语言模型编年');
  });

  it('is loaded by Node’s own require, so that its modules are there once', async () => {
    const {loadFreshModule} = require('@docusaurus/utils') as {
      loadFreshModule: (file: string) => Promise<unknown>;
    };
    const file = path.join(folder, 'one.cjs');
    writeFileSync(file, 'module.exports = {};');
    expect(await loadFreshModule(file)).toBe(require(file));
  });
});
