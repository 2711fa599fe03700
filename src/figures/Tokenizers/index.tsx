import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useDeferredValue, useId, useMemo, type ReactNode} from 'react';

import {languageOf} from '../../ui/Alias/language';
import Choice from '../parts/Choice';
import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import OnDemandButton from '../parts/OnDemand';
import Presets from '../parts/Presets';
import ReadOut from '../parts/ReadOut';
import Toggle from '../parts/Toggle';
import {encodings, visible, bytesOf, type Encoding} from './bpe';
import Merges from './Merges';
import {firstText, samples} from './samples';
import {sizes, usedBy} from './sizes';
import still from './still.json';
import styles from './styles.module.css';
import Tokens, {tokensAtOnce} from './Tokens';
import {useTokenizers, type Answer} from './useTokenizers';
import {longest, type Cut} from './work';

const initial = {text: firstText as string, encoding: 'o200k' as string, piece: 0, numbers: false};
const stills = still as unknown as Record<string, Record<Encoding, Cut> | undefined>;

/** Names of the samples in the reader's language. */
const sampleName = (id: (typeof samples)[number]['id']): string =>
  ({
    chinese: translate({id: 'tokenizers.sample.chinese', message: '中文句子'}),
    english: translate({id: 'tokenizers.sample.english', message: '同一句英文'}),
    word: translate({id: 'tokenizers.sample.word', message: '一个长词'}),
    numbers: translate({id: 'tokenizers.sample.numbers', message: '数字'}),
    emoji: translate({id: 'tokenizers.sample.emoji', message: '表情符号'}),
    code: translate({id: 'tokenizers.sample.code', message: '一段程序'}),
  })[id];

/** A piece as a choice has room for it. */
const shortened = (seen: string): string => {
  const letters = Array.from(seen);
  return letters.length > 24 ? `${letters.slice(0, 24).join('')}…` : seen;
};

/** The reader's text in three generations of tokenisers, beside its characters, and how a piece is merged. */
export default function Tokenizers(): ReactNode {
  const figure = useFigureState('tokens', initial);
  const {numbers} = figure.state;
  const piece = Math.max(0, Math.round(figure.state.piece));
  const text = figure.state.text.slice(0, longest);
  const encoding = encodings.find((name) => name === figure.state.encoding) ?? 'o200k';
  const folder = useBaseUrl('/data/figures/');
  const asked = useDeferredValue(text);
  const {status, answers, load} = useTokenizers(asked, piece);
  const id = useId();
  const isReady = useIsBrowser();

  /**
   * The cut that is shown: of the encoding when it is here, else as it was made at build. Until the encoding
   * has answered, that of the text before stays, so that nothing flickers while one writes.
   */
  const shownOf = (name: Encoding): Answer | null => {
    const answer = answers[name];
    const made = stills[text]?.[name];
    if (answer && (answer.text === text || !made)) return answer;
    return made ? {text, piece: 0, cut: made} : null;
  };
  const characters = useMemo(
    () => Array.from(text, (letter) => [visible(bytesOf(letter)), null] as const),
    [text],
  );
  const rows = encodings.map((name) => ({name, shown: shownOf(name)}));
  /** One row after another, as many tokens in a frame as a slow phone lays out; the merges follow. */
  const framesBefore = (row: number): number =>
    Math.floor(
      rows.slice(0, row).reduce((sum, {shown}) => sum + (shown?.cut.tokens.length ?? 0), characters.length) /
        tokensAtOnce,
    );
  const chosen = shownOf(encoding);
  const isKnown = chosen !== null && (chosen === answers[encoding] || chosen.piece === piece);
  const counts = rows.flatMap(({name, shown}) =>
    shown?.text === text ? [`${name} ${shown.cut.tokens.length}`] : [],
  );
  return (
    <FigureFrame
      title={translate({id: 'tokenizers.title', message: '同一段文字，三代分词器'})}
      tryThis={
        <Translate id="tokenizers.try">
          先比中文句子在三代里各切成几块，再换成同一句英文；然后看「一个长词」是怎样一步步合并出来的。
        </Translate>
      }
      seen={
        <Translate id="tokenizers.seen">
          同样的意思，r50k切中文要26块，常常半个字一块，英文只要12块；到o200k，中文11块，反比英文少。字没有变，变的是词表：从五万到二十万，新增的很多给了英语以外的文字。合并只看次序表，不看词义，所以unbelievable在三代里断在不同的地方。数字也是：r50k随处断，后两代最多三位一块。
        </Translate>
      }
      source={
        <Translate id="tokenizers.source">
          三份词表出自OpenAI公开的tiktoken，经gpt-tokenizer
          4.0.0（MIT）取得；切分与合并由本站另写，在十一段文字上与该程序逐号相同。每份词表只在按下按钮之后才取，文字不离开这个页面。每块几个字，按统一码字符数算。
        </Translate>
      }
      figure={figure}
      controls={
        <>
          <Presets
            label={translate({id: 'tokenizers.samples', message: '现成的例子，不用取词表'})}
            options={samples.map((sample) => ({value: sample.text, text: sampleName(sample.id)}))}
            value={text}
            onChange={(value) => figure.set({text: value, piece: 0})}
          />
          <div className={styles.fetch}>
            {encodings.map((name) => (
              <OnDemandButton
                key={name}
                what={name}
                kilobytes={sizes[name]}
                of={{status: status[name], ask: () => load(name, `${folder}${name}.bin`)}}
              />
            ))}
          </div>
          <label className={styles.text} htmlFor={id}>
            <Translate id="tokenizers.text" values={{longest}}>
              {'自己的文字，至多{longest}字（要先取词表）'}
            </Translate>
          </label>
          <textarea
            id={id}
            className={styles.area}
            rows={2}
            lang={languageOf(text)}
            maxLength={longest}
            value={text}
            disabled={!isReady}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => figure.set({text: event.target.value, piece: 0})}
          />
          <Toggle
            label={<Translate id="tokenizers.numbers">显示词元编号</Translate>}
            isOn={numbers}
            onChange={(isOn) => figure.set({numbers: isOn})}
          />
        </>
      }
      picture={
        <>
          <Tokens
            name={translate({id: 'tokenizers.characters', message: '字符'})}
            note=""
            tokens={characters}
            letters={characters.length}
            withNumbers={false}
            frames={0}
          />
          {rows.map(({name, shown}, row) =>
            shown ? (
              <Tokens
                key={name}
                name={name}
                note={usedBy[name]}
                tokens={shown.cut.tokens}
                letters={Array.from(shown.text).length}
                withNumbers={numbers}
                frames={framesBefore(row)}
              />
            ) : (
              <p key={name} className={styles.missing}>
                <strong>{name}</strong> <Translate id="tokenizers.missing">这段文字要先取词表</Translate>
              </p>
            ),
          )}
        </>
      }
    >
      <ReadOut>
        <Translate
          id="tokenizers.readOut"
          values={{
            letters: characters.length,
            bytes: bytesOf(text).length,
            counts: counts.join(' · ') || '–',
          }}
        >
          {'{letters}个字符，UTF-8里{bytes}个字节；词元数：{counts}。'}
        </Translate>
      </ReadOut>
      <div className={styles.merging}>
        <Choice
          legend={translate({id: 'tokenizers.encoding', message: '逐步看合并：哪一代'})}
          options={encodings.map((value) => ({value, label: value}))}
          value={encoding}
          onChange={(value) => figure.set({encoding: value})}
        />
        {status[encoding] === 'here' && chosen && chosen.cut.pieces.length > 1 && (
          <Choice
            legend={translate({id: 'tokenizers.piece', message: '哪一段（合并不越过段的边界）'})}
            options={chosen.cut.pieces
              .slice(0, 12)
              .map((seen, index) => ({value: String(index), label: shortened(seen)}))}
            value={String(Math.min(piece, chosen.cut.pieces.length - 1))}
            onChange={(value) => figure.set({piece: Number(value)})}
          />
        )}
        {isKnown && (
          <Merges
            steps={chosen.cut.steps}
            earlier={chosen.cut.earlier ?? 0}
            frames={1 + framesBefore(rows.length)}
          />
        )}
      </div>
    </FigureFrame>
  );
}
