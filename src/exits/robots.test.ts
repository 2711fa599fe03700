import {expect, it} from 'vitest';
import {robotsFiles} from './robots';

const locales = {defaultLocale: 'zh-Hans', locales: ['zh-Hans', 'en']};

it('names every sitemap, once for the whole site', () => {
  expect(robotsFiles('https://example.org/', {...locales, currentLocale: 'zh-Hans'}).get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\nSitemap: https://example.org/en/sitemap.xml\n',
  );
  expect(robotsFiles('https://example.org/en/', {...locales, currentLocale: 'en'}).size).toBe(0);
});
