import type {BlockContent, Nodes, Parents, PhrasingContent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {parseMarkdown} from '../../book/read/parse';
import {chartTable} from '../../book/build/chart/numbers';
import {readSnippet} from '../../book/read/snippets';
import type {Directive} from '../../book/remark/mdx';
import type {Page, Site} from '../context';
import {Citations} from './citations';
import {linkResolver} from './links';
import {link, paragraph, quote, strong, table} from './nodes';
import {viewMarkdown} from './views';

const directiveTypes = ['textDirective', 'leafDirective', 'containerDirective'];
const asDirective = (node: Nodes): Directive | null =>
  directiveTypes.includes(node.type) ? (node as unknown as Directive) : null;

/**
 * A chapter as plain Markdown: links in full, models and terms as links, citations as numbers with the
 * list of references at the foot, callouts as quotations, components as tables and lists of the data.
 */
export function chapterMarkdown(page: Page, site: Site): RootContent[] {
  const {say, locale, home, data} = site;
  const address = `${home}${page.path}`;
  const resolve = linkResolver(page, site);
  const citations = new Citations();
  const figureIds = page.sections.flatMap(({figures}) => figures);

  const figureLink = (id: string): PhrasingContent =>
    link(`${address}#${id}`, say('figure.number', {number: figureIds.indexOf(id) + 1}));
  const seePage = (url: string): RootContent => paragraph(say('exports.markdown.picture'), link(url));

  const inlineDirective = (node: Directive): PhrasingContent => {
    const label = toString(node);
    const id = node.attributes?.id ?? label;
    switch (node.name) {
      case 'model': {
        const name = data.models.find((model) => model.id === id)?.name[locale] ?? id;
        return link(`${home}models/${id}/`, node.attributes?.id ? label : name);
      }
      case 'term':
        return link(`${home}glossary/#${id}`, label);
      case 'zh':
        return {type: 'text', value: label};
      case 'fig':
        return figureLink(label);
      default:
        throw new Error(`${page.source}: no plain text known for “:${node.name}”`);
    }
  };

  const inline = (nodes: Nodes[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text') return citations.text(node.value);
      const directive = asDirective(node);
      if (directive) return [inlineDirective(directive)];
      const moved = 'url' in node ? {...node, url: resolve(node.url)} : node;
      if (!('children' in moved)) return [moved as PhrasingContent];
      return [{...moved, children: inline(moved.children)} as PhrasingContent];
    });

  /** The picture, then number and caption, then what the picture shows for those who do not see it. */
  const figure = ({attributes, children}: Directive): RootContent[] => {
    const id = attributes?.id ?? '';
    const pictures = children.slice(0, -1).flatMap((child) => {
      const directive = asDirective(child);
      return directive && directive.name !== 'chart' ? [seePage(`${address}#${id}`)] : block(child);
    });
    const caption = children.at(-1);
    return [
      ...pictures,
      paragraph(
        strong(figureLink(id)),
        ' ',
        ...(caption && 'children' in caption ? inline(caption.children) : []),
      ),
      paragraph(say('exports.markdown.shown', {text: attributes?.alt ?? ''})),
    ];
  };

  const callout = ({name, attributes, children}: Directive): RootContent[] => {
    const {by, key} = attributes ?? {};
    const title = `${say(`callout.${name}`)}${by ? ` · ${by}` : ''}`;
    // In this order: citations are numbered as they are met.
    const body = children.flatMap(block) as BlockContent[];
    const source = key ? [paragraph(`${say('callout.source')} `, citations.mark(`@${key}`))] : [];
    return [quote(paragraph(strong(title)), ...body, ...source)];
  };

  /** A bold line, then what it names. */
  const titled = (title: string, children: Nodes[]): RootContent[] => [
    paragraph(strong(title)),
    ...children.flatMap(block),
  ];

  /** Title, numbers, where they are from, and where the drawing is. */
  const chart = (id: string): RootContent[] => {
    const found = data.charts.find((each) => each.id === id);
    if (!found) throw new Error(`${page.source}: no chart “${id}”`);
    const {title, source, note} = found;
    return [
      paragraph(strong(title[locale])),
      table(chartTable(found, locale).map((cells) => cells.map((cell) => [cell]))),
      paragraph(
        `${say('chart.source')} `,
        citations.mark(`@${source.key}`),
        ` ${source.where[locale]}${note ? ` · ${note[locale]}` : ''} · `,
        link(`${home}data/charts/${id}.csv`, 'CSV'),
        ' · ',
        link(`${home}data/charts/${id}.svg`, 'SVG'),
      ),
    ];
  };

  const snippet = (id: string): RootContent[] => {
    const {title, code} = readSnippet(site.siteDir, id, locale);
    const file = `${id}.py`;
    return [
      paragraph(strong(title), ' ', link(`${home}code/${file}`, say('snippet.download', {file}))),
      {type: 'code', lang: 'python', value: code},
    ];
  };

  let questions = 0;
  /** The text, then the answer as a quotation, so that a reader may stop before it. */
  const question = ({children}: Directive): RootContent[] => {
    questions += 1;
    const number = say('question.number', {number: questions});
    const answer = asDirective(children.at(-1)!);
    return [
      ...titled(number, children.slice(0, -1)),
      quote(...(titled(say('question.answer'), answer?.children ?? []) as BlockContent[])),
    ];
  };

  const container = (directive: Directive): RootContent[] => {
    const {name, attributes, children} = directive;
    switch (name) {
      case 'figure':
        return figure(directive);
      case 'lead':
        return children.flatMap(block);
      case 'deep-dive':
        return titled(`${say('deepDive.label')} · ${attributes?.title ?? ''}`, children);
      case 'keypoints':
        return titled(say('keyPoints.title'), children);
      case 'question':
        return question(directive);
      case 'next':
        return titled(say('next.title'), children);
      default:
        return callout(directive);
    }
  };

  const leaf = ({name, attributes}: Directive): RootContent[] => {
    if (name === 'chart') return chart(attributes?.id ?? '');
    if (name === 'snippet') return snippet(attributes?.id ?? '');
    return viewMarkdown(name, site) ?? [seePage(address)];
  };

  const block = (node: Nodes): RootContent[] => {
    const directive = asDirective(node);
    if (directive?.type === 'leafDirective') return leaf(directive);
    if (directive) return container(directive);
    if (node.type === 'yaml') return [];
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      return [{...node, children: inline(node.children)}];
    }
    if (!('children' in node)) return [node];
    return [{...node, children: (node as Parents).children.flatMap(block)} as RootContent];
  };

  const body = parseMarkdown(page.markdown).children.flatMap(block);
  return [...body, ...citations.references(site)];
}
