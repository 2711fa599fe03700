import {defineConfig} from 'vitepress';

export default defineConfig({
  lang: 'zh-CN',
  title: 'LM Chronicle',
  ignoreDeadLinks: true,
  cleanUrls: true,
  // Formulas are left as they are written, which favours the peers.
  markdown: {html: false},
  themeConfig: {search: {provider: 'local'}},
});
