import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** Gives the text of a message in the locale being built, with its placeholders filled. */
export type Say = (id: string, values?: Record<string, string | number>) => string;

/** What the exits say beyond what the pages say already, in the source language. */
export const messages = [
  {id: 'exports.llms.start', message: '从这里开始'},
  {id: 'exports.llms.pages', message: '其他页面'},
  {id: 'exports.llms.data', message: '数据'},
  {id: 'exports.llms.optional', message: '逐个模型'},
  {
    id: 'exports.llms.note',
    message:
      '每一页都有同样内容的Markdown文本：把地址末尾的斜杠换成“.md”即可。文字与数据按CC BY 4.0使用，请注明地址。',
  },
  {id: 'exports.llms.full', message: '全部章节合成一个文件'},
  {id: 'exports.data.models', message: '每个模型的机构、日期、架构、参数、派生关系与出处'},
  {id: 'exports.data.events', message: '时间线上的每件事'},
  {id: 'exports.data.licenses', message: '许可证总表的每一行：条款原文、判定、沿革与出处'},
  {
    id: 'exports.data.open-weights',
    message: '开放权重：一个尺寸一行，许可证、判定、条件、门槛、命名与地域各占一栏',
  },
  {id: 'exports.data.glossary', message: '中英对照的术语'},
  {id: 'exports.data.references', message: '全部参考文献（CSL-JSON、BibTeX）'},
  {id: 'exports.data.charts', message: '各章图表的数字与出处'},
  {id: 'exports.markdown.terms', message: '各许可证的条款'},
  {id: 'exports.markdown.picture', message: '图见网页：'},
  {id: 'exports.markdown.shown', message: '图中所示：{text}'},
  {id: 'exports.markdown.models', message: '模型：'},
  {id: 'exports.markdown.clause', message: '条款'},
  {id: 'exports.markdown.translation', message: '译文'},
  {id: 'exports.markdown.notSeen', message: '条款未能见到原文'},
  {id: 'exports.markdown.why', message: '理由'},
  {id: 'exports.markdown.conditions', message: '条件'},
  {id: 'exports.markdown.commercial', message: '商用'},
  {id: 'exports.markdown.code', message: '代码'},
  {id: 'exports.markdown.data', message: '数据'},
  {id: 'exports.markdown.chain', message: '上游'},
  {id: 'exports.markdown.history', message: '沿革'},
  {id: 'exports.markdown.disagreements', message: '别处的说法'},
  {id: 'exports.markdown.note', message: '笔记的说法（2023年6月）'},
  {id: 'exports.feed.events', message: '时间线'},
  {id: 'exports.feed.eventsAbout', message: '语言模型的论文、发布、权重与许可，每条注明出处'},
  {id: 'exports.feed.changes', message: '许可证变动'},
  {id: 'exports.feed.changesAbout', message: '开放模型的许可在何时改成了什么'},
] as const;

const literal = String.raw`'((?:[^'\\]|\\.)*)'`;
/** `{id: '…', message: '…'}`, as `translate` takes it. */
const callForm = new RegExp(String.raw`\{\s*id: ${literal},\s*message:\s*${literal}`, 'g');
/** `<Translate id="…">…</Translate>` with plain text or one string in braces. */
const elementForm = new RegExp(
  String.raw`<Translate\s+id="([^"]+)"[^<]*?(?:<[^<]*?)?>\s*(?:\{${literal}\}|([^<{]+?))\s*</Translate>`,
  'g',
);

const unescape = (text: string): string => text.replace(/\\(.)/g, '$1');

/** The messages that stand in a source text, by id, in the source language. */
export function findMessages(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, id = '', message = ''] of source.matchAll(callForm)) found.set(id, unescape(message));
  for (const [, id = '', quoted, plain] of source.matchAll(elementForm)) {
    found.set(id, quoted === undefined ? (plain ?? '').replace(/\s+/g, ' ') : unescape(quoted));
  }
  return found;
}

/**
 * Makes `say`. Components keep their words in `translate` calls, which only the browser's build can
 * run; reading them from the sources lets pages and exits use the same words.
 * @param translations what `code.json` holds for the locale
 * @throws Error from `say` when no source file and no translation knows the id
 */
export function readMessages(siteDir: string, translations: Record<string, string>): Say {
  const found = new Map<string, string>(messages.map(({id, message}) => [id, message]));
  const start = path.join(siteDir, 'src');
  for (const file of readdirSync(start, {recursive: true, encoding: 'utf8'}).sort()) {
    if (!/\.tsx?$/.test(file) || file.endsWith('.test.ts')) continue;
    for (const [id, message] of findMessages(readFileSync(path.join(start, file), 'utf8'))) {
      found.set(id, message);
    }
  }
  return (id, values = {}) => {
    const text = translations[id] ?? found.get(id);
    if (text === undefined) throw new Error(`no message “${id}” in src/ or code.json`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
