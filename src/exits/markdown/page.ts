import type {RootContent} from 'mdast';
import type {Locale} from '../../data/fields';
import {licenseUrl} from '../../addresses/PageHead/exits';
import type {Site} from '../context';
import {stringify} from './nodes';

export type PageText = {
  path: string;
  title: string;
  description: string;
  checked: string;
  language?: Locale;
  children: RootContent[];
};

/** The Markdown text of a page: what a note needs to know of it as front matter, then title and body. */
export function pageMarkdown(
  site: Site,
  {path, title, description, checked, language, children}: PageText,
): string {
  const facts = {
    title,
    description,
    url: `${site.home}${path}`,
    site: site.name,
    language: language ?? site.locale,
    checked,
    license: licenseUrl,
  };
  // A JSON string is a YAML string, whatever is in it.
  const yaml = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return stringify([
    {type: 'yaml', value: yaml.join('\n')},
    {type: 'heading', depth: 1, children: [{type: 'text', value: title}]},
    ...children,
  ]);
}
