import Translate, {translate} from '@docusaurus/Translate';
import {Fragment, useState, type ReactNode} from 'react';

import {listed} from '@site/src/ui/words/list';
import Choice from '../parts/Choice';
import ReadOut from '../parts/ReadOut';
import Grid from './Grid';
import {architectureName, architectureNote} from './labels';
import {architectures, masks, seenFrom, type Architecture} from './mask';
import Overview from './Overview';
import styles from './styles.module.css';

/** Who may look at whom: five architectures side by side, and one of them word by word. */
export default function AttentionMasks(): ReactNode {
  const [architecture, setArchitecture] = useState<Architecture>('gpt');
  const [row, setRow] = useState(3);
  const tokens = translate({
    id: 'attentionMasks.tokens',
    message: '天 黑 了 请 关 灯',
    description: 'Six different words, three given and three that follow; short, for they head columns',
  }).split(' ');
  const prefix = tokens.length / 2;
  const chosen = masks(architecture, tokens.length, prefix);
  const seen = seenFrom(chosen, row);
  const unseen = tokens.filter((_, index) => !seen.includes(index));
  const chains = [
    translate({id: 'attentionMasks.chain.forward', message: '正向链'}),
    translate({id: 'attentionMasks.chain.backward', message: '反向链'}),
  ];
  const list = (words: string[]): string =>
    listed(words) || translate({id: 'attentionMasks.readOut.nobody', message: '无'});
  return (
    <>
      <Overview tokens={tokens} prefix={prefix} chosen={architecture} />
      <Choice
        legend={translate({id: 'attentionMasks.architecture.legend', message: '细看哪一种'})}
        options={architectures.map((value) => ({value, label: architectureName(value)}))}
        value={architecture}
        onChange={setArchitecture}
      />
      <Choice
        legend={translate({id: 'attentionMasks.row.legend', message: '正在计算哪个词'})}
        options={tokens.map((token, index) => ({value: String(index), label: token}))}
        value={String(row)}
        onChange={(value) => setRow(Number(value))}
      />
      <div className={styles.grids}>
        {chosen.map((mask, index) => (
          <Fragment key={index}>
            {index > 0 && <span className={styles.join} />}
            <Grid
              caption={chosen.length > 1 ? `ELMo · ${chains[index]}` : architectureName(architecture)}
              mask={mask}
              tokens={tokens}
              row={row}
            />
          </Fragment>
        ))}
      </div>
      <p className={styles.legend}>
        <Translate
          id="attentionMasks.legend"
          values={{input: tokens.slice(0, prefix).join(' '), output: tokens.slice(prefix).join(' ')}}
        >
          {
            '行是正在计算的词，列是它能看的词：●看得见，×经交叉注意力看得见，空格看不见。后两种结构里，「{input}」是输入（前缀），「{output}」是输出。'
          }
        </Translate>
      </p>
      <ReadOut>
        <Translate
          id="attentionMasks.readOut"
          values={{
            architecture: <strong>{architectureName(architecture)}</strong>,
            note: architectureNote(architecture),
            word: tokens[row],
            seen: list(seen.map((index) => tokens[index] ?? '')),
            unseen: list(unseen),
          }}
        >
          {'{architecture}：{note}。计算「{word}」时，看得见：{seen}；看不见：{unseen}。'}
        </Translate>
      </ReadOut>
    </>
  );
}
