import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

export default defineConfig({
  integrations: [starlight({title: 'LM Chronicle', locales: {root: {label: '简体中文', lang: 'zh-CN'}}})],
});
