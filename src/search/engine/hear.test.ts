import {describe, expect, it} from 'vitest';
import {createEngine} from './engine';
import {hearing} from './hearing';
import {noTables} from './testing';
import type {SearchDocument} from './types';

const term = (heading: string, body: string, aliases: string[] = []): SearchDocument => ({
  kind: 'term',
  url: `/glossary/#${heading}`,
  page: '',
  heading,
  aliases,
  facet: null,
  body,
});

const table =
  'bei备被|dai代|deng等|ge个|hou候|huan幻换环|ji机记制|jue觉决绝|li力理里|lian练炼|me么|mo模摸|pi批屁皮|shen什|shi是|ti题替踢|tiao调|wei微尾|xing型形|xun训迅|yi意|yu预与语|zhi知|zhu注主';

function engine() {
  const made = createEngine(
    {
      documents: [
        term('幻觉', '模型写出的话与事实不符。'),
        term('预训练', '先在大量文本上训练模型。'),
        term('微调', '再用少量数据训练。'),
        term('注意力', '意思相近的词。'),
        term('GPT', '一个模型。'),
      ],
      tables: {...noTables, pinyin: true},
    },
    () => '',
  );
  return made;
}

describe('slips of the ear and of pinyin input', () => {
  it('wants the readings only for what occurs nowhere, and once', () => {
    const made = engine();
    expect(made.wantsPinyin('幻觉')).toBe(false);
    expect(made.wantsPinyin('换觉')).toBe(true);
    expect(made.wantsPinyin('yuxunlian')).toBe(true);
    made.learnPinyin(hearing(table));
    expect(made.wantsPinyin('换觉')).toBe(false);
  });

  it.each([
    ['换觉是什么', '幻觉是什么'],
    ['预训炼', '预训练'],
    ['yuxunlian', '预训练'],
    ['yu xun lian', '预训练'],
    ['yuxunlian模型', '预训练模型'],
    ['yxl', '预训练'],
    ['weitiao', '微调'],
    ['机屁踢', 'GPT'],
  ])('%s is heard as %s, and says so', (typed, meant) => {
    const made = engine();
    made.learnPinyin(hearing(table));
    expect(made.didYouMean(typed)).toBe(meant);
    expect(made.search(typed)[0]?.document.url).toBe(made.search(meant)[0]?.document.url);
  });

  it('leaves alone what occurs, and what is no slip', () => {
    const made = engine();
    made.learnPinyin(hearing(table));
    for (const typed of ['幻觉', '训练模型', '环形', '什么时候', 'model'])
      expect(made.didYouMean(typed)).toBeNull();
  });
});
