import type {UserThemeConfig} from '@docusaurus/theme-common';

export const navbar: UserThemeConfig['navbar'] = {
  title: '语言模型编年',
  logo: {alt: '', src: 'img/logo.svg', width: 28, height: 28},
  items: [
    {type: 'docSidebar', sidebarId: 'book', label: '阅读', position: 'left'},
    {to: '/timeline', label: '时间线', position: 'left'},
    {to: '/licenses', label: '许可证', position: 'left'},
    {to: '/models', label: '模型', position: 'left'},
    {to: '/glossary', label: '术语', position: 'left'},
    {type: 'search', position: 'right'},
    {type: 'localeDropdown', position: 'right'},
  ],
};
