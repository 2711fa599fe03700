import {createElement, type ComponentType, type ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';
import english from '../../i18n/en/code.json';
import {figures, type ExplorableName} from './Explorable/load';

type Site = {locale: string; messages: Record<string, {message: string} | undefined>};
const site = vi.hoisted((): Site => ({locale: 'zh-Hans', messages: {}}));

// What Docusaurus does with words, in as few lines as the figures need.
vi.mock('@docusaurus/Translate', () => {
  type Asked = {id: string; message?: string};
  const worded = ({id, message = ''}: Asked): string => {
    if (site.locale === 'zh-Hans') return message;
    const found = site.messages[id]?.message;
    if (found === undefined) throw new Error(`no English for ${id}`);
    return found;
  };
  const pieces = <Value>(text: string, values: Record<string, Value> = {}): (string | Value)[] =>
    text
      .split(/(\{\w+\})/)
      .map((part) => (/^\{\w+\}$/.test(part) ? (values[part.slice(1, -1)] ?? part) : part));
  return {
    translate: (asked: Asked, values?: Record<string, string>) => pieces(worded(asked), values).join(''),
    default: ({id, children, values}: {id: string; children: string; values?: Record<string, ReactNode>}) =>
      createElement('span', {}, ...pieces(worded({id, message: children}), values)),
  };
});
vi.mock('@docusaurus/useIsBrowser', () => ({default: () => false}));
vi.mock('@docusaurus/useBaseUrl', () => ({default: (path: string) => path}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({i18n: {currentLocale: site.locale}})}));

const names = Object.keys(figures) as ExplorableName[];
const drawn = async (name: ExplorableName): Promise<string> => {
  const {default: Figure} = (await figures[name]()) as {default: ComponentType};
  return renderToString(createElement(Figure));
};

afterEach(() => {
  site.locale = 'zh-Hans';
});

describe.each(names)('%s', (name) => {
  it('is whole at build, without a place left to fill', async () => {
    const html = await drawn(name);
    expect(html.length).toBeGreaterThan(500);
    expect(html).not.toMatch(/NaN|undefined|\{[a-zA-Z]+\}/);
  });

  it('is in English for readers of English', async () => {
    site.locale = 'en';
    site.messages = english;
    const html = await drawn(name);
    expect(html).not.toMatch(/NaN|undefined|\{[a-zA-Z]+\}/);
    // The tokenisers' first sentence is Chinese in both languages.
    if (name !== 'tokenizers') expect(html.match(/[\u4e00-\u9fff]+/g)).toBeNull();
  });
});
