import type {Node, Parent} from 'mdast';
import {parseMarkdown} from './parse';

/** What stands between one heading and the next, as text. */
export type Section = {
  /** Anchor of the heading; null for what precedes the first one. */
  id: string | null;
  /** 1 for what precedes the first heading. */
  depth: number;
  title: string;
  /** As readers see it: formulas by their TeX words, diagrams by their labels, tables by their cells. */
  text: string;
  /** Ids of the models linked by `:model`. */
  models: string[];
  /** Keys of the references cited. */
  citations: string[];
  /** Targets of Markdown links. */
  links: string[];
  /** Ids of the figures. */
  figures: string[];
};

/** Names that a directive shows in place of an id. */
export type Names = {
  model: (id: string) => string;
  /** What a chart or a program is called, and the work that it is from; left out where nobody asks. */
  part?: (kind: 'chart' | 'snippet', id: string) => {title: string; citation: string | null};
};

const headingId = /\s*\{#([^}]+)\}\s*$/;
const citation = /\[@([^\]]+)\]/g;

/** Commands whose name is what readers see or say. */
const sayable =
  /^(?:alpha|beta|gamma|delta|epsilon|varepsilon|eta|theta|lambda|mu|pi|rho|sigma|tau|phi|varphi|psi|omega|Delta|Theta|Sigma|Omega|log|exp|max|min|tanh|softmax|argmax|sin|cos|ln|Pr)$/;
const signs: Record<string, string> = {
  times: '×',
  cdot: '·',
  sum: '∑',
  prod: '∏',
  approx: '≈',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  in: '∈',
  to: '→',
  rightarrow: '→',
  infty: '∞',
  partial: '∂',
  nabla: '∇',
  sqrt: '√',
  propto: '∝',
  pm: '±',
  ldots: '…',
  cdots: '…',
  dots: '…',
  top: 'T',
  mid: '|',
  ll: '≪',
  gg: '≫',
  odot: '⊙',
  oplus: '⊕',
  ell: 'ℓ',
};

/** A formula as near as plain text comes to what readers see: signs for commands, fractions with a stroke. */
export function texWords(tex: string): string {
  return tex
    .replace(/\\(?:begin|end)\{[^}]*\}/g, ' ')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, ' $1/$2 ')
    .replace(/\\(?:text|mathrm|mathbf|mathit|mathbb|mathcal|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([A-Za-z]+)/g, (_, name: string) =>
      sayable.test(name) ? ` ${name} ` : ` ${signs[name] ?? ''} `,
    )
    .replace(/\\./g, ' ')
    .replace(/_\{?([A-Za-z0-9])\}?/g, '$1')
    .replace(/[{}&^_~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The labels of a Mermaid flowchart. */
export function diagramLabels(source: string): string {
  const labels = source.matchAll(/[[({|"]+([^[\](){}|"]+)[\])}|"]+/g);
  return [...labels].map(([, label = '']) => label.replace(/<br\s*\/?>/g, ' ').trim()).join(' ');
}

type AnyNode = Node & {
  value?: string;
  lang?: string | null;
  url?: string;
  alt?: string;
  name?: string;
  attributes?: Record<string, string | null | undefined> | null;
  children?: AnyNode[];
};

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'code', 'math', 'blockquote']);

/** Collects the text of a node into a section, noting what it names on the way. */
function read(node: AnyNode, section: Section, names: Names): string {
  switch (node.type) {
    case 'yaml':
      return '';
    case 'text':
      return (node.value ?? '').replaceAll(citation, (_, inside: string) => {
        for (const part of inside.split(';')) {
          section.citations.push((part.split(',')[0] ?? '').trim().replace(/^@/, ''));
        }
        return '';
      });
    case 'inlineCode':
      return node.value ?? '';
    case 'math':
    case 'inlineMath':
      return ` ${texWords(node.value ?? '')} `;
    case 'code':
      return node.lang === 'mermaid' ? diagramLabels(node.value ?? '') : (node.value ?? '');
    case 'image':
      return node.alt ?? '';
    case 'break':
      return ' ';
  }
  const inside = (node.children ?? []).map((child) => read(child, section, names)).join('');
  if (node.type === 'link' && node.url) section.links.push(node.url);
  if (node.type === 'textDirective' && node.name === 'model') {
    const id = node.attributes?.id ?? inside;
    section.models.push(id);
    return node.attributes?.id ? inside : names.model(id);
  }
  if (node.type === 'textDirective' && node.name === 'fig') return '';
  if (node.type === 'leafDirective' && (node.name === 'chart' || node.name === 'snippet')) {
    const part = names.part?.(node.name, node.attributes?.id ?? '');
    if (part?.citation) section.citations.push(part.citation);
    return part ? ` ${part.title} ` : '';
  }
  if (node.type === 'containerDirective') {
    const {id, key, alt, title} = node.attributes ?? {};
    if (node.name === 'figure' && id) section.figures.push(id);
    if (key) section.citations.push(key);
    return `${alt ?? title ?? ''} ${inside} `;
  }
  return blocks.has(node.type) ? `${inside} ` : inside;
}

/**
 * Cuts a chapter into its sections.
 * @param markdown the text of the file, front matter included
 * @param title title of the page, for what precedes the first heading
 */
export function readSections(markdown: string, title: string, names: Names): Section[] {
  const begin = (id: string | null, depth: number, text: string): Section => ({
    id,
    depth,
    title: text,
    text: '',
    models: [],
    citations: [],
    links: [],
    figures: [],
  });
  let section = begin(null, 1, title);
  const sections = [section];
  for (const node of (parseMarkdown(markdown) as Parent).children) {
    if (node.type === 'heading') {
      const heading = node;
      const scratch = begin(null, 0, '');
      const text = read(heading as AnyNode, scratch, names).trim();
      section = begin(headingId.exec(text)?.[1] ?? null, heading.depth, text.replace(headingId, ''));
      sections.push(section);
    } else {
      section.text += read(node as AnyNode, section, names);
    }
  }
  for (const each of sections) each.text = each.text.replace(/\s+/g, ' ').trim();
  return sections;
}
