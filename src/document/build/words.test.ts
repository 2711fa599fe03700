import {createRequire} from 'node:module';
import {describe, expect, it} from 'vitest';

type Words = (this: {getOptions: () => {messages: Record<string, string>}}, source: string) => string;

const words = createRequire(import.meta.url)('./words.cjs') as Words;
const put = (source: string, messages: Record<string, string>): string =>
  words
    .call({getOptions: () => ({messages})}, `import T, {translate} from '@docusaurus/Translate';\n${source}`)
    .split('\n')
    .slice(1)
    .join('\n');

describe('the words of a language', () => {
  it('stand where a message without values stood', () => {
    const source = "const a = translate({id: 'x', message: '甲', description: 'first'});";
    expect(put(source, {x: 'A "1"'})).toBe('const a = ("A \\"1\\"");');
    expect(put(source, {})).toBe('const a = ("甲");');
  });

  it('are filled in the browser where there are values', () => {
    const source = "translate({id: 'x', message: '{n}个'}, {n: translate({id: 'y', message: '乙'})})";
    expect(put(source, {x: '{n} of', y: 'B'})).toBe('translate({id: \'x\', message: "{n} of"}, {n: ("B")})');
    expect(put(source, {})).toBe("translate({id: 'x', message: '{n}个'}, {n: (\"乙\")})");
  });

  it('stand between the tags of a Translate', () => {
    const source = 'const a = <Translate id="x">甲</Translate>;';
    expect(put(source, {x: 'A'})).toBe('const a = <Translate id="x">{"A"}</Translate>;');
    expect(put(source, {})).toBe(source);
  });
});
