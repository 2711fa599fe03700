import type {SearchKind} from './types';

/* Words of the languages themselves, not of the subject: those come from glossary and models. */

/** What a question asks for, by the words it uses, and where the answer mostly stands. */
export const cues: {pattern: RegExp; kinds: Partial<Record<SearchKind, number>>}[] = [
  {
    pattern: /什么时候|何时|哪一?年|几月|哪天|日期|时间|\b(?:when|dates?)\b/,
    kinds: {event: 0.12, model: 0.06},
  },
  // How and why are told in the chapters; how many is another question.
  {
    pattern: /怎么|怎样|如何|为什么|为何|为啥|\bwhy\b|\bhow\b(?! (?:many|much|big|large|old|long))/,
    kinds: {section: 0.16},
  },
  {pattern: /谁|哪家|哪个机构|\bwho(?:se)?\b/, kinds: {model: 0.08}},
  {pattern: /多少|多大|\bhow (?:many|much|big|large)\b/, kinds: {model: 0.05}},
  {pattern: /多少参数|参数量|多大规模|\bhow many parameters\b|\bparameter count\b/, kinds: {model: 0.2}},
  {
    pattern:
      /什么是|是什么|什么意思|定义|含义|\bwhat(?:'s| is| are)\b|\bmean(?:s|ing)?\b|\bdefin|\bstands? for\b/,
    kinds: {term: 0.12},
  },
];

/** Ways to ask for a verdict on commercial use; the first that is met counts. */
const verdictWords: [verdict: string, pattern: RegExp][] = [
  [
    'no',
    /不可(以)?商用|不能商用|不得商用|禁止商用|非商用|非商业|仅(限|供)?研究|只能研究|non-?commercial|research[ -]only|not for commercial/i,
  ],
  ['conditional', /有条件(地)?(可)?商用|附条件|有条件|conditional/i],
  ['unclear', /商用不明|不明确|unclear/i],
  ['yes', /商用|商业使用|商业用途|commercial/i],
];

/** The verdict that a query asks for; null when it asks for none. */
export const verdictOf = (typed: string): string | null =>
  verdictWords.find(([, pattern]) => pattern.test(typed))?.[0] ?? null;

/** Whether a query asks what a word means: then a verdict in it is the word, and no row has to have it. */
export const asksForMeaning = (typed: string): boolean =>
  /什么意思|是什么|什么是|什么叫|含义|定义|\bmean(?:s|ing)?\b|\bdefin/i.test(typed);

/** Words that a question is made of; they count little. */
export const stopWords = new Set(
  (
    '什么 什么是 是什么 是什么意思 什么意思 怎么 怎样 怎么样 如何 为什么 为何 为啥 哪些 哪个 哪里 哪家 哪个机构 哪一年 哪年 哪天 几月 有哪些 有哪 有什么 有没有 ' +
    '好吗 好不好 做得 能用 在哪 干什么 讲什么 怎么做 怎么回事 会怎样 有多大 能不能 可不可以 可以 能否 是否 是不是 会不会 需要 还需要 应该 应当 请问 想 想要 想知道 知道 介绍 介绍一下 一下 关于 到底 究竟 多少 多大 ' +
    '大家 现在 到底 真的 其实 什么时候 何时 时候 时间 之间 发生 发生了什么 发生了 那个 那个叫 是谁 谁做的 叫做 来着 叫什么 区别 有什么区别 有什么不同 有何不同 这个 那个 一个 一种 怎么办 都是 ' +
    '发布 发表 公布 推出 提出 问世 上线 ' +
    'a an the of to in on for and or is are was were be been do does did done can could may might should would will ' +
    'what whats which who whom whose when where why how i you we it its this that these those me my your there have has had ' +
    'about with by from as at use used using between mean means meaning please tell explain ' +
    'release released publish published appear appeared launch launched make made create created come came out happened happen happens happening difference differences called thing things stuff any some many much than just really actually explain explained simply stand stands vs versus get know invent invented tell'
  ).split(' '),
);

/** Characters of the longest of them. */
export const longestStop = Math.max(...[...stopWords].map((word) => word.length));

/** Characters that end no word when they stand at the end of a run, and begin none at its beginning. */
export const particles = '的了吗呢吧啊么呀嘛';

/** Characters that are words by themselves between two others, and parts of words elsewhere. */
export const smallWords = `${particles}是在和与跟及或被把给让有能会要用我你它他她谁几也都就很最更还又做哪对从到里中`;

/** Characters that make a pair of two a piece of a sentence and not of a word. */
export const fragmentWords = `${smallWords}不只没这那么些为因所以并且但而于其该此每各种样吧呗嗯`;

/** Characters that hold words together when they stand beside each other: 谁先, 在哪, 到用. */
export const glueWords = '先第比好想说看来去过着得地再才只全先后上下出起';

const asking = ['怎么 怎样 如何 怎么样', '为什么 为何 为啥', '哪些 什么 哪个'].map((words) =>
  words.split(' '),
);

/** A word of a question and those that ask the same. */
export const sameQuestion = (word: string): string[] =>
  asking.find((words) => words.includes(word)) ?? [word];

/** Both spellings of a word that British and American English write differently. */
export function spellings(word: string): string[] {
  const both = [
    word,
    word.includes('licence') ? word.replace('licence', 'license') : word.replace('license', 'licence'),
    word.replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1'),
    word.replace(/iz(e|ed|es|ing|ation|ations)$/, 'is$1'),
    word.replace(/our(s|ed|ing|al)?$/, 'or$1'),
    word.replace(/elling$/, 'eling'),
    word.replace(/eling$/, 'elling'),
  ];
  return [...new Set(both)];
}

/** A word without what English adds to it: plural, past, -ing. Itself first. */
export function stems(word: string): string[] {
  const forms = [word];
  const cut = (ending: string, instead: string): void => {
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      forms.push(word.slice(0, -ending.length) + instead);
  };
  if (!word.endsWith('ss')) cut('s', '');
  cut('es', '');
  cut('ies', 'y');
  cut('ed', '');
  cut('ed', 'e');
  cut('ing', '');
  cut('ing', 'e');
  cut('ly', '');
  return forms;
}
