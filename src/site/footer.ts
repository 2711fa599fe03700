import type {UserThemeConfig} from '@docusaurus/theme-common';

export const footer: UserThemeConfig['footer'] = {
  links: [
    {label: '关于本站', to: '/about'},
    {label: '参考文献', to: '/references'},
    {label: '术语表', to: '/glossary'},
    {label: '整本一页', to: 'pathname:///book.html'},
  ],
  copyright: '文字与数据：CC BY 4.0 · 代码：MIT · 不构成法律意见',
};
