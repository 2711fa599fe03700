import type {Node, Parent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {evaluate, halfOfLastDigit, saysNumber} from '../../src/book/read/arithmetic';
import {parseMarkdown} from '../../src/book/read/parse';
import {chapterFiles} from './chapters';

type Answer = {check?: string; is?: string; text: string};

/** The answers of a chapter, each with its sum where it has one. */
function answers(markdown: string): Answer[] {
  const found: Answer[] = [];
  const walk = (node: Node): void => {
    const {name, attributes, children} = node as Parent & {
      name?: string;
      attributes?: Record<string, string>;
    };
    if (name === 'answer') found.push({...attributes, text: toString(node)});
    for (const child of children ?? []) walk(child);
  };
  walk(parseMarkdown(markdown));
  return found;
}

/** What is wrong with the number of an answer; empty when all is well. */
function faults({check, is, text}: Answer): string[] {
  if (!check && !is) return [];
  if (!check || !is) return ['check and is come together'];
  const value = evaluate(check);
  return [
    ...(Math.abs(value - Number(is)) <= halfOfLastDigit(is) * (1 + 1e-9)
      ? []
      : [`${check} gives ${value}, not ${is}`]),
    ...(saysNumber(text, is) ? [] : [`the answer does not say ${is}: ${text.slice(0, 60)}`]),
  ];
}

describe.each(['zh-Hans', 'en'] as const)('answers in %s', (locale) => {
  it.each(chapterFiles(locale))('$name: numbers come out and are in the text', ({text}) => {
    expect(answers(text).flatMap(faults)).toEqual([]);
  });
});

describe('an answer', () => {
  const page = (attributes: string, text: string): string =>
    `::::question\n多少？\n\n:::answer{${attributes}}\n${text}\n:::\n::::\n`;

  it('passes when its sum comes out and its text says so', () => {
    expect(answers(page('check="10000*300*2" is="6000000"', '共600万个。')).flatMap(faults)).toEqual([]);
  });

  it('fails when the sum gives something else, or the text does', () => {
    expect(answers(page('check="1/3" is="0.34"', '约0.34。')).flatMap(faults)).toEqual([
      '1/3 gives 0.3333333333333333, not 0.34',
    ]);
    expect(answers(page('check="1/3" is="0.33"', '约三分之一。')).flatMap(faults)).toHaveLength(1);
  });
});
