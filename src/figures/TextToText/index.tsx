import Translate, {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import styles from './styles.module.css';

type Example = {
  task: string;
  /** Each part a marker of T5, which tells the model the task, and the text after it. */
  input: [marker: string, text: string][];
  output: string;
  outputLanguage: 'en' | 'de';
};

const model = 'T5';

/**
 * Task prefixes as T5 has them (Raffel et al. 2019, arXiv:1910.10683, figure 1 and appendix D); the
 * sentences are our own, the outputs what a model should write.
 */
function examples(): Example[] {
  return [
    {
      task: translate({id: 'textToText.task.translation', message: '翻译：英语译成德语'}),
      input: [['translate English to German:', 'The library opens at nine.']],
      output: 'Die Bibliothek öffnet um neun.',
      outputLanguage: 'de',
    },
    {
      task: translate({id: 'textToText.task.acceptability', message: '句子通不通（CoLA）'}),
      input: [['cola sentence:', 'Him the window yesterday opened has.']],
      output: 'not acceptable',
      outputLanguage: 'en',
    },
    {
      task: translate({id: 'textToText.task.similarity', message: '两句有多像，1到5分（STS-B）'}),
      input: [
        ['stsb sentence1:', 'Two boats are leaving the harbour.'],
        ['sentence2:', 'A pair of boats sails out to sea.'],
      ],
      output: '4.2',
      outputLanguage: 'en',
    },
    {
      task: translate({id: 'textToText.task.summary', message: '摘要'}),
      input: [
        [
          'summarize:',
          'From May the old bridge will be closed to cars, the city council decided on Monday. Cyclists and pedestrians may still cross it, and a bus will serve the east bank until the new bridge is finished.',
        ],
      ],
      output: 'old bridge to close to cars from may; bus will serve east bank.',
      outputLanguage: 'en',
    },
  ];
}

/** Four tasks that have nothing in common, in one shape: text in, one model, text out. */
export default function TextToText(): ReactNode {
  return (
    <div className={styles.textToText}>
      <div className={styles.head}>
        <span>
          <Translate id="textToText.head.input">输入：文本</Translate>
        </span>
        <span>
          <Translate id="textToText.head.output">输出：文本</Translate>
        </span>
      </div>
      <ol role="list" className={styles.tasks}>
        {examples().map(({task, input, output, outputLanguage}) => (
          <li key={task}>
            <p className={styles.task}>{task}</p>
            <p className={styles.text} lang="en">
              {input.map(([marker, text]) => (
                <Fragment key={marker}>
                  <b>{marker}</b> {text}{' '}
                </Fragment>
              ))}
            </p>
            <p className={styles.model}>
              <span aria-hidden="true">→</span> {model} <span aria-hidden="true">→</span>
            </p>
            <p className={styles.text} lang={outputLanguage}>
              {output}
            </p>
          </li>
        ))}
      </ol>
      <p className={styles.remark}>
        <Translate id="textToText.remark">
          四处的T5是同一个模型、同一套参数。粗体是T5的任务前缀；例句与输出由本站自拟。
        </Translate>
      </p>
    </div>
  );
}
