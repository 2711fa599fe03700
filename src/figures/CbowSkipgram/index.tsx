import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Network from './Network';
import styles from './styles.module.css';

/**
 * The two models of word2vec side by side, after Mikolov et al. 2013 (arXiv:1301.3781, figure 1):
 * CBOW averages the context to guess the word in the middle, skip-gram goes the other way.
 */
export default function CbowSkipgram(): ReactNode {
  const context = [
    translate({id: 'cbowSkipgram.word.before2', message: '王宫'}),
    translate({id: 'cbowSkipgram.word.before1', message: '里'}),
    translate({id: 'cbowSkipgram.word.after1', message: '外国'}),
    translate({id: 'cbowSkipgram.word.after2', message: '使者'}),
  ].map((word, index) => ({word, symbol: ['t−2', 't−1', 't+1', 't+2'][index] ?? ''}));
  const middle = [{word: translate({id: 'cbowSkipgram.word.middle', message: '接见'}), symbol: 't'}];
  return (
    <div className={styles.pair}>
      <Network
        title="CBOW"
        label={translate({
          id: 'cbowSkipgram.cbow.label',
          message: 'CBOW：四个上下文词求平均，再猜中心词',
        })}
        input={context}
        inputLabel={translate({id: 'cbowSkipgram.cbow.input', message: '输入：上下文'})}
        hidden={translate({id: 'cbowSkipgram.cbow.hidden', message: 'h：向量取平均'})}
        output={middle}
        outputLabel={translate({id: 'cbowSkipgram.cbow.output', message: '输出：猜中心词'})}
      />
      <Network
        title="Skip-gram"
        label={translate({
          id: 'cbowSkipgram.skipGram.label',
          message: 'Skip-gram：由中心词的向量，分别猜四个上下文词',
        })}
        input={middle}
        inputLabel={translate({id: 'cbowSkipgram.skipGram.input', message: '输入：中心词'})}
        hidden={translate({id: 'cbowSkipgram.skipGram.hidden', message: '中心词的向量'})}
        output={context}
        outputLabel={translate({
          id: 'cbowSkipgram.skipGram.output',
          message: '输出：分别猜上下文',
        })}
      />
    </div>
  );
}
