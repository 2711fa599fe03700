import Translate, {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';

import {listed} from '@site/src/ui/words/list';
import Bars from '../parts/Bars';
import Choice from '../parts/Choice';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import {draw, tally, type Drawn, type Treatment} from './corrupt';
import {roles, type Objective} from './roles';
import Sentence from './Sentence';
import styles from './styles.module.css';

const initial = {shown: 'both', position: 5, seed: 20};
const seeds = 40;
/** So many draws are counted below the picture. */
const many = 1000;

function titleOf(objective: Objective): string {
  return objective === 'masked'
    ? translate({id: 'maskedLm.title.masked', message: '掩码语言模型（BERT）'})
    : translate({id: 'maskedLm.title.autoregressive', message: '自回归语言模型（GPT）'});
}

function treatmentText(treatment: Treatment): string {
  switch (treatment) {
    case 'mask':
      return translate({id: 'maskedLm.treatment.mask', message: '换成[MASK]'});
    case 'random':
      return translate({id: 'maskedLm.treatment.random', message: '换成随便一个字'});
    case 'keep':
      return translate({id: 'maskedLm.treatment.keep', message: '原样不动'});
  }
}

type GuessProps = {
  objective: Objective;
  tokens: readonly string[];
  position: number;
  drawn: readonly Drawn[];
};

/** One guess in words: which word, from which others. */
function Guess({objective, tokens, position, drawn}: GuessProps): ReactNode {
  const given = roles(
    objective,
    tokens.length,
    drawn.map((lot) => lot.position),
    position,
  );
  const word = <strong>{tokens[position]}</strong>;
  const evidence = listed(tokens.filter((_, index) => given[index] === 'context'));
  if (!given.includes('target')) {
    return (
      <Translate id="maskedLm.guess.none" values={{word}}>
        {'掩码：「{word}」没有被抽中，只充当线索；这里不猜，也不计损失。'}
      </Translate>
    );
  }
  if (objective === 'masked') {
    const treatment = drawn.find((lot) => lot.position === position)?.treatment ?? 'mask';
    return (
      <Translate id="maskedLm.guess.masked" values={{word, evidence, treatment: treatmentText(treatment)}}>
        {'掩码：「{word}」被抽中，{treatment}；要猜它，依据左右两边的：{evidence}。'}
      </Translate>
    );
  }
  return evidence ? (
    <Translate id="maskedLm.guess.autoregressive" values={{word, evidence}}>
      {'自回归：猜「{word}」，只依据左边的：{evidence}。'}
    </Translate>
  ) : (
    <Translate id="maskedLm.guess.first" values={{word}}>
      {'自回归：「{word}」是第一个，左边还什么都没有。'}
    </Translate>
  );
}

/** How the three treatments come out over many draws; the same whatever the reader sets. */
const Tally = memo(function Tally({length}: {length: number}): ReactNode {
  const counts = tally(length, many);
  const all = counts.mask + counts.random + counts.keep;
  return (
    <>
      <p className={styles.title}>
        <Translate id="maskedLm.tally" values={{many, all}}>
          {'抽{many}次签，{all}个被抽中的位置'}
        </Translate>
      </p>
      <Bars
        label={translate({id: 'maskedLm.tally.label', message: '三种处理各占多少'})}
        bars={(['mask', 'random', 'keep'] as const).map((treatment) => ({
          key: treatment,
          name: treatmentText(treatment),
          share: counts[treatment] / all,
          text: `${Math.round((counts[treatment] / all) * 1000) / 10}%`,
        }))}
      />
    </>
  );
});

/** The same sentence under two training objectives: what is given, what is guessed, and from what. */
export default function MaskedLm(): ReactNode {
  const figure = useFigureState('masked', initial);
  const tokens = translate({
    id: 'maskedLm.tokens',
    message: '她 去 银 行 存 了 一 笔 钱 然 后 回 家 做 饭',
    description: 'The pieces of a sentence, parted by spaces',
  }).split(' ');
  const others = translate({
    id: 'maskedLm.others',
    message: '山 说 红 书 走 雨 快 他',
    description: 'Pieces that may take another’s place, parted by spaces',
  }).split(' ');
  const {state} = figure;
  const shown = state.shown === 'masked' || state.shown === 'autoregressive' ? state.shown : 'both';
  const position = Math.max(1, Math.min(tokens.length, Math.round(state.position))) - 1;
  const seed = Math.max(1, Math.min(seeds, Math.round(state.seed)));
  const drawn = draw(tokens.length, seed);
  const objectives = (['masked', 'autoregressive'] as const).filter(
    (objective) => shown === 'both' || shown === objective,
  );
  return (
    <FigureFrame
      title={translate({id: 'maskedLm.title', message: '遮住再猜，还是猜下一个'})}
      tryThis={
        <Translate id="maskedLm.try">
          移动「看哪个」，比较两种模型各凭什么猜；再拖动「第几次抽签」，找一次没有换成[MASK]的。
        </Translate>
      }
      seen={
        <Translate id="maskedLm.seen">
          掩码模型左右都看，可是十五个字里只有两个要猜；自回归模型只看左边，却每个都猜。抽中的位置约八成换成[MASK]，一成换成随便一个字，一成不动：最后这一种看起来什么都没发生，模型仍要交答案，所以它对每个字都不敢大意。
        </Translate>
      }
      source={
        <Translate id="maskedLm.source">
          抽15%的位置，再按80∶10∶10处理，依Devlin等2018年第3.1节。谷歌的中文BERT按字切，图里也按字；英文BERT用WordPiece，图里的词在它的词表里大多各是一段。抽签用固定种子的伪随机数，每次打开都一样。
        </Translate>
      }
      figure={figure}
      controls={
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
            onChange={(value) => figure.set({shown: value})}
          />
          <div className={styles.sliders}>
            <Slider
              label={translate({id: 'maskedLm.position.label', message: '看哪个：'})}
              min={1}
              max={tokens.length}
              step={1}
              value={position + 1}
              text={tokens[position] ?? ''}
              onChange={(value) => figure.set({position: value})}
            />
            <Slider
              label={translate({id: 'maskedLm.seed', message: '第几次抽签：'})}
              min={1}
              max={seeds}
              step={1}
              value={seed}
              text={`${seed} · ${drawn.map(({treatment}) => treatmentText(treatment)).join(' · ')}`}
              onChange={(value) => figure.set({seed: value})}
            />
          </div>
        </>
      }
      picture={
        <>
          {objectives.map((objective) => (
            <Sentence
              key={objective}
              title={titleOf(objective)}
              objective={objective}
              tokens={tokens}
              roles={roles(
                objective,
                tokens.length,
                drawn.map((lot) => lot.position),
                position,
              )}
              drawn={drawn}
              others={others}
            />
          ))}
          {shown !== 'autoregressive' && <Tally length={tokens.length} />}
        </>
      }
    >
      <ReadOut>
        {objectives.map((objective) => (
          <span key={objective} className={styles.guess}>
            <Guess objective={objective} tokens={tokens} position={position} drawn={drawn} />
          </span>
        ))}
      </ReadOut>
    </FigureFrame>
  );
}
