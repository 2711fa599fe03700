import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, type ReactNode} from 'react';

import Bars from '../parts/Bars';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import OnDemandButton from '../parts/OnDemand';
import {fetchPacked} from '../parts/OnDemand/fetchPacked';
import {useOnDemand} from '../parts/OnDemand/useOnDemand';
import Presets from '../parts/Presets';
import ReadOut from '../parts/ReadOut';
import Toggle from '../parts/Toggle';
import Ask from './Ask';
import Plane from './Plane';
import {answer, best, presets, written, type Answer} from './question';
import {readSpace, type Question, type Space} from './space';
import still from './still.json';
import styles from './styles.module.css';

const glove = 'GloVe';
const initial = {a: 'king', b: 'man', c: 'woman', own: false};
const stills = still as Record<string, Answer>;
const all = [...presets.holds, ...presets.fails];
const options = (questions: Question[]) =>
  questions.map((question) => ({value: written(question), text: written(question)}));

/** The last answer of each space: the figure is drawn again for much else than a new question. */
const answered = new WeakMap<Space, {question: string; answer: Answer}>();

/** The answer to a question: as it was worked out at build, else from the vectors when they are here. */
function answerTo(question: Question, space: Space | null): Answer | null {
  const asked = written(question);
  const known = stills[asked];
  if (known || !space) return known ?? null;
  const last = answered.get(space);
  if (last?.question === asked) return last.answer;
  const isKnown = [question.a, question.b, question.c].every((word) => space.rows.has(word));
  if (!isKnown) return null;
  const found = answer(space, question);
  answered.set(space, {question: asked, answer: found});
  return found;
}

/** Arithmetic with real word vectors: a − b + c, the words nearest to it, and where they lie. */
export default function WordVectors(): ReactNode {
  const figure = useFigureState('word-vectors', initial);
  const {own, ...question} = figure.state;
  const {a, b, c} = question;
  const url = useBaseUrl('/data/figures/word-vectors.bin');
  const load = useCallback(async () => readSpace(await fetchPacked(url)), [url]);
  const vectors = useOnDemand(load);
  const found = answerTo({a, b, c}, vectors.thing);
  const asked = [a, b, c];
  const shown = found?.neighbours.filter(({word}) => own || !asked.includes(word)).slice(0, 6) ?? [];
  const take = (text: string): void => {
    const preset = all.find((candidate) => written(candidate) === text);
    if (preset) figure.set(preset);
  };
  const first = found && best(found, question, own);
  const other = found && best(found, question, !own);
  return (
    <FigureFrame
      title={translate({id: 'wordVectors.title', message: '真实词向量上的加减'})}
      tryThis={
        <Translate id="wordVectors.try">
          先看国王那道题，再勾上「题里的词也算」，看第一名换成了谁；然后试试答错的几道。
        </Translate>
      }
      seen={
        <Translate id="wordVectors.seen">
          queen只有在剔除题中三个词之后才是第一：king减man加woman，离king自己最近。swim那道也一样。答错的题里，bigger得出larger而不是smaller；doctor那道，通常被引作「偏见」的nurse，也是剔除了doctor才排到第一。平面图里两支箭头一定平行，因为那个点就是这样算出来的；真正的答案离它还有一段距离。
        </Translate>
      }
      source={
        <Translate
          id="wordVectors.source"
          values={{glove: <a href="https://nlp.stanford.edu/projects/glove/">{glove}</a>}}
        >
          {
            '斯坦福大学的{glove}向量（Pennington、Socher、Manning，2014年），以公有领域贡献与许可协议（PDDL 1.0）发布；取最常用的3000个小写英语词和另外54个词，各100维，每个数存6位，余弦的第二位小数可能差1。a − b + c按单位向量逐维加减，按夹角余弦排名；平面由图中各词与那个点作主成分分析得出，随题重算。'
          }
        </Translate>
      }
      figure={figure}
      controls={
        <>
          <Presets
            label={translate({id: 'wordVectors.holds', message: '答对的'})}
            options={options(presets.holds)}
            value={written(question)}
            onChange={take}
          />
          <Presets
            label={translate({id: 'wordVectors.fails', message: '答错的，或要小心的'})}
            options={options(presets.fails)}
            value={written(question)}
            onChange={take}
          />
          <OnDemandButton
            what={translate({id: 'wordVectors.vectors', message: '3054个词的向量，自己出题'})}
            kilobytes={224}
            of={vectors}
          />
          {vectors.thing && <Ask space={vectors.thing} question={question} onAsk={figure.set} />}
          <Toggle
            label={<Translate id="wordVectors.own">题里的词也算</Translate>}
            isOn={own}
            onChange={(isOn) => figure.set({own: isOn})}
          />
        </>
      }
      picture={
        found ? (
          <div className={styles.pair}>
            <Plane question={question} answer={found} />
            <div>
              <p className={styles.heading} lang="en">
                {`${written(question)} ≈`}
              </p>
              <Bars
                label={translate({id: 'wordVectors.neighbours', message: '最近的词与夹角余弦'})}
                bars={shown.map(({word, cosine}, index) => ({
                  key: word,
                  name: word,
                  share: cosine,
                  text: cosine.toFixed(2),
                  look: index === 0 ? 'now' : asked.includes(word) ? 'soft' : undefined,
                  lang: 'en',
                }))}
              />
              <p className={styles.remark}>
                <Translate id="wordVectors.share" values={{share: Math.round(found.share * 100)}}>
                  {'平面只留住这几个点{share}%的分散程度，其余在另外几十维里。'}
                </Translate>
              </p>
            </div>
          </div>
        ) : (
          <p className={styles.remark}>
            <Translate id="wordVectors.notHere">这道题要先取来向量，或有的词不在词表里。</Translate>
          </p>
        )
      }
    >
      {first && other && (
        <ReadOut>
          <Translate
            id="wordVectors.readOut"
            values={{
              question: <span lang="en">{written(question)}</span>,
              mode: own
                ? translate({id: 'wordVectors.mode.with', message: '题里的词也算'})
                : translate({id: 'wordVectors.mode.without', message: '题里的词不算'}),
              word: <strong lang="en">{first.word}</strong>,
              cosine: first.cosine.toFixed(2),
              otherMode: own
                ? translate({id: 'wordVectors.mode.otherWithout', message: '不算'})
                : translate({id: 'wordVectors.mode.otherWith', message: '算进去'}),
              otherWord: <span lang="en">{other.word}</span>,
              otherCosine: other.cosine.toFixed(2),
            }}
          >
            {
              '{question}（{mode}）：最近的是{word}，余弦{cosine}。{otherMode}，则是{otherWord}，{otherCosine}。'
            }
          </Translate>
        </ReadOut>
      )}
    </FigureFrame>
  );
}
