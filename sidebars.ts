import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The chapters in reading order. A category opens with the page that introduces its era. */
export default {
  book: [
    'overview',
    {
      type: 'category',
      label: '词嵌入到BERT',
      key: 'embedding-to-bert',
      link: {type: 'doc', id: 'embedding-to-bert/index'},
      items: [
        'embedding-to-bert/before-2013',
        'embedding-to-bert/word2vec',
        'embedding-to-bert/word2vec-training',
        'embedding-to-bert/glove-fasttext',
        'embedding-to-bert/tokenization',
        'embedding-to-bert/seq2seq-attention',
        'embedding-to-bert/transformer',
        'embedding-to-bert/elmo-ulmfit-gpt',
        'embedding-to-bert/limits-of-deep-nlp',
      ],
    },
    {
      type: 'category',
      label: 'BERT到GPT-3',
      key: 'bert-to-gpt3',
      link: {type: 'doc', id: 'bert-to-gpt3/index'},
      items: [
        'bert-to-gpt3/bert',
        'bert-to-gpt3/bert-variants',
        'bert-to-gpt3/t5-bart-gpt2',
        'bert-to-gpt3/two-stage',
        'bert-to-gpt3/intermediate-tasks',
        'bert-to-gpt3/research-lines',
      ],
    },
    {
      type: 'category',
      label: 'GPT-3到今天',
      key: 'gpt3-to-llm',
      link: {type: 'doc', id: 'gpt3-to-llm/index'},
      items: [
        'gpt3-to-llm/scaling-laws',
        'gpt3-to-llm/gpt3-in-context',
        'gpt3-to-llm/why-autoregressive',
        'gpt3-to-llm/ideal-llm',
        'gpt3-to-llm/prompting',
        'gpt3-to-llm/rlhf-chatgpt',
        'gpt3-to-llm/training-data',
        'gpt3-to-llm/modern-block',
        'gpt3-to-llm/inference',
        'gpt3-to-llm/subfields',
        'gpt3-to-llm/beyond-nlp',
        'gpt3-to-llm/agents-and-safety',
        'gpt3-to-llm/since-2023',
        'gpt3-to-llm/law',
      ],
    },
    'applications-and-limits',
    // Wide pages without a sidebar of their own.
    {type: 'ref', id: 'licenses'},
    {type: 'ref', id: 'licenses/how-to-read'},
    {type: 'ref', id: 'timeline'},
    {type: 'ref', id: 'glossary'},
    {type: 'ref', id: 'references'},
    'about',
  ],
} satisfies SidebarsConfig;
