import Translate, {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

import {listed} from '@site/src/ui/words/list';
import Choice from '../parts/Choice';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import {roles, type Objective} from './roles';
import Sentence from './Sentence';
import styles from './styles.module.css';

const masked = [3, 8];

function titleOf(objective: Objective): string {
  return objective === 'masked'
    ? translate({id: 'maskedLm.title.masked', message: '掩码语言模型（BERT）'})
    : translate({id: 'maskedLm.title.autoregressive', message: '自回归语言模型（GPT）'});
}

/** One guess in words: which word, from which others. */
function Guess({
  objective,
  tokens,
  position,
}: {
  objective: Objective;
  tokens: string[];
  position: number;
}): ReactNode {
  const given = roles(objective, tokens.length, masked, position);
  const word = <strong>{tokens[position]}</strong>;
  const evidence = listed(tokens.filter((_, index) => given[index] === 'context'));
  if (!given.includes('target')) {
    return (
      <Translate id="maskedLm.guess.none" values={{word}}>
        {'掩码：「{word}」没有被遮住，只充当线索；这里不猜，也不计损失。'}
      </Translate>
    );
  }
  if (objective === 'masked') {
    return (
      <Translate id="maskedLm.guess.masked" values={{word, evidence}}>
        {'掩码：猜「{word}」，依据左右两边的：{evidence}。'}
      </Translate>
    );
  }
  return evidence ? (
    <Translate id="maskedLm.guess.autoregressive" values={{word, evidence}}>
      {'自回归：猜「{word}」，只依据左边的：{evidence}。'}
    </Translate>
  ) : (
    <Translate id="maskedLm.guess.first" values={{word}}>
      {'自回归：「{word}」是第一个词，左边还什么都没有。'}
    </Translate>
  );
}

/** The same sentence under two training objectives: what is given, what is guessed, and from what. */
export default function MaskedLm(): ReactNode {
  const [shown, setShown] = useState<Objective | 'both'>('both');
  const [position, setPosition] = useState(masked[0] ?? 0);
  const tokens = translate({
    id: 'maskedLm.tokens',
    message: '她 去 银行 存 了 一笔 钱 然后 回家 做饭',
    description: 'Words of a sentence, parted by spaces; the fourth and the ninth are masked',
  }).split(' ');
  const objectives = (['masked', 'autoregressive'] as const).filter(
    (objective) => shown === 'both' || shown === objective,
  );
  return (
    <>
      <Choice
        legend={translate({id: 'maskedLm.shown.legend', message: '看哪一种'})}
        options={[
          {value: 'both', label: translate({id: 'maskedLm.shown.both', message: '两种对照'})},
          {value: 'masked', label: translate({id: 'maskedLm.shown.masked', message: '掩码'})},
          {
            value: 'autoregressive',
            label: translate({id: 'maskedLm.shown.autoregressive', message: '自回归'}),
          },
        ]}
        value={shown}
        onChange={setShown}
      />
      <Slider
        label={translate({id: 'maskedLm.position.label', message: '看哪个词：'})}
        min={1}
        max={tokens.length}
        step={1}
        value={position + 1}
        text={tokens[position] ?? ''}
        onChange={(value) => setPosition(value - 1)}
      />
      {objectives.map((objective) => (
        <Sentence
          key={objective}
          title={titleOf(objective)}
          objective={objective}
          tokens={tokens}
          roles={roles(objective, tokens.length, masked, position)}
        />
      ))}
      <ReadOut>
        {objectives.map((objective) => (
          <span key={objective} className={styles.guess}>
            <Guess objective={objective} tokens={tokens} position={position} />
          </span>
        ))}
      </ReadOut>
      <p className={styles.remark}>
        <Translate id="maskedLm.remark">
          掩码语言模型只猜被遮住的词，BERT抽15%，这里十个词遮了两个；自回归语言模型每个词都猜一次。
        </Translate>
      </p>
    </>
  );
}
