import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import FigureFrame from '../parts/FigureFrame';
import {useFigureState} from '../parts/FigureFrame/useFigureState';
import Presets from '../parts/Presets';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import {counts, grouped, widths} from './counts';
import styles from './styles.module.css';

/** The matrix that the chapter counts. */
const initial = {width: 768, rank: 8};
/** Ranks go by powers of two. */
const powers = 9;
const signs = {plus: '+', times: '×'};
const names = {tall: 'B', flat: 'A'};

/** LoRA: one square matrix that stands still, and beside it two thin ones that are trained. */
export default function Lora(): ReactNode {
  const figure = useFigureState('lora', initial);
  const width = widths.some((model) => model.width === figure.state.width)
    ? figure.state.width
    : initial.width;
  const power = Math.max(0, Math.min(powers, Math.round(Math.log2(figure.state.rank)) || 0));
  const rank = 2 ** power;
  const {full, thin, share} = counts(width, rank);
  // A line is still seen where a rank is a thousandth of the width.
  const thickness = `max(2px, ${(rank / width) * 100}cqi * 0.34)`;
  return (
    <FigureFrame
      title={translate({id: 'lora.title', message: '一个大方阵，两个瘦长矩阵'})}
      tryThis={
        <Translate id="lora.try">把秩从8拖到1、再拖到512，看两个矩阵变宽变窄；再换成GPT-3的宽度。</Translate>
      }
      seen={
        <Translate id="lora.seen">
          要训练的数与秩成正比，与宽度也只成正比；方阵却与宽度的平方成正比。所以模型越大，省得越多：同样的秩8，在BERT上是2.1%，在GPT-3上只有0.13%。秩大到宽度的一半，就一点也不省了。
        </Translate>
      }
      source={
        <Translate id="lora.source">
          一个d×d的矩阵有d²个数，秩为r的两个瘦长矩阵合计2dr个。宽度取自各模型的论文；图形按比例画，细到看不见时画成两像素。
        </Translate>
      }
      figure={figure}
      controls={
        <>
          <Presets
            label={translate({id: 'lora.width', message: '矩阵的宽度d'})}
            options={widths.map((model) => ({value: model.width, text: `${model.name} · ${model.width}`}))}
            value={width}
            onChange={(value) => figure.set({width: value})}
          />
          <Slider
            label={translate({id: 'lora.rank', message: '秩r：'})}
            min={0}
            max={powers}
            step={1}
            value={power}
            text={String(rank)}
            onChange={(value) => figure.set({rank: 2 ** value})}
          />
        </>
      }
      picture={
        <div
          className={styles.sum}
          role="img"
          aria-label={translate(
            {id: 'lora.label', message: '方阵W不动，旁边加上瘦高的B与矮宽的A之积，秩是{rank}'},
            {rank},
          )}
        >
          <span className={styles.square}>
            <span>
              <Translate id="lora.frozen">W，不动</Translate>
            </span>
          </span>
          <span>{signs.plus}</span>
          <span className={styles.tall} style={{inlineSize: thickness}} />
          <span className={styles.name}>{names.tall}</span>
          <span>{signs.times}</span>
          <span className={styles.flat} style={{blockSize: thickness}} />
          <span className={styles.name}>{names.flat}</span>
        </div>
      }
    >
      <ReadOut>
        <Translate
          id="lora.readOut"
          values={{
            full: grouped(full),
            thin: <strong>{grouped(thin)}</strong>,
            share: (100 * share).toPrecision(2),
          }}
        >
          {'W有{full}个数，不动；B和A合计{thin}个，是{share}%。'}
        </Translate>
      </ReadOut>
    </FigureFrame>
  );
}
