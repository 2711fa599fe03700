import type {Localized} from '../../data/fields';

/** An event that turned the course of things, with as short a name as a strip has room for. */
export type TurningPoint = {event: string; name: string | Localized; text: Localized};

/** What the first page names, oldest first; days and sources are those of the events. */
export const turningPoints: TurningPoint[] = [
  {event: 'word2vec-paper', name: 'word2vec', text: {'zh-Hans': '词变成向量', en: 'Words become vectors'}},
  {
    event: 'bahdanau-attention-paper',
    name: {'zh-Hans': '注意力', en: 'Attention'},
    text: {'zh-Hans': '译到哪里，看到哪里', en: 'Translation looks back at its source'},
  },
  {
    event: 'transformer-paper',
    name: 'Transformer',
    text: {'zh-Hans': '只留注意力，整句并行', en: 'Attention alone, all words at once'},
  },
  {
    event: 'gpt-1-paper',
    name: 'GPT-1',
    text: {'zh-Hans': '先预训练，再微调', en: 'Pre-train, then fine-tune'},
  },
  {event: 'bert-paper', name: 'BERT', text: {'zh-Hans': '左右两边都看', en: 'It reads both sides'}},
  {
    event: 'gpt-2-release',
    name: 'GPT-2',
    text: {'zh-Hans': '续写就能做任务', en: 'Tasks done by carrying on a text'},
  },
  {
    event: 't5-paper',
    name: 'T5',
    text: {'zh-Hans': '一切任务都是文本到文本', en: 'Every task from text to text'},
  },
  {
    event: 'gpt-3-paper',
    name: 'GPT-3',
    text: {'zh-Hans': '给几个例子，不改参数', en: 'A few examples, no parameter changed'},
  },
  {
    event: 'chain-of-thought-paper',
    name: {'zh-Hans': '思维链', en: 'Chain of thought'},
    text: {'zh-Hans': '先写步骤，再写答案', en: 'Steps first, then the answer'},
  },
  {
    event: 'chinchilla-paper',
    name: 'Chinchilla',
    text: {'zh-Hans': '参数与数据要一起长', en: 'Parameters and data grow together'},
  },
  {
    event: 'chatgpt-release',
    name: 'ChatGPT',
    text: {'zh-Hans': '听指令的模型到了公众手里', en: 'A model that follows instructions, for everyone'},
  },
  {
    event: 'llama-2-release',
    name: 'Llama 2',
    text: {'zh-Hans': '大模型的权重可以商用', en: 'Large weights for commercial use'},
  },
  {
    event: 'o1-preview-release',
    name: 'o1',
    text: {'zh-Hans': '想得久一点，答得好一点', en: 'Thinking longer to answer better'},
  },
  {
    event: 'deepseek-r1-release',
    name: 'DeepSeek-R1',
    text: {'zh-Hans': '推理模型连权重一起公开', en: 'A reasoning model with open weights'},
  },
  {
    event: 'gpt-oss-release',
    name: 'gpt-oss',
    text: {'zh-Hans': 'OpenAI重新开放权重', en: 'OpenAI opens weights again'},
  },
  {
    event: 'kimi-k3-weights',
    name: 'Kimi K3',
    text: {'zh-Hans': '2026年的开放权重', en: 'Open weights in 2026'},
  },
];
