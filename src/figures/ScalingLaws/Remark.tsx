import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {LawName} from './choices';
import {count} from './format';
import {kaplanFittedOptimum} from './laws';

type Props = {
  name: LawName;
  /** Training compute in FLOP. */
  compute: number;
  locale: string;
};

/** What to bear in mind when reading the chart of one law. */
export default function Remark({name, compute, locale}: Props): ReactNode {
  switch (name) {
    case 'chinchilla':
      return (
        <Translate id="scalingLaws.remark.chinchilla">
          印在论文里的常数经过四舍五入，推算出的最低点因此偏向小模型、多数据，与每参数约20个词元的结论对不上；换成重新拟合的常数就对上了（Besiroglu等，2024）。
        </Translate>
      );
    case 'chinchilla-refit':
      return (
        <Translate id="scalingLaws.remark.chinchillaRefit">
          公式相同，常数由Besiroglu等人在2024年根据论文的图还原数据后重新拟合。
        </Translate>
      );
    case 'kaplan':
      return (
        <Translate
          id="scalingLaws.remark.kaplan"
          values={{parameters: count(kaplanFittedOptimum(compute), locale)}}
        >
          {
            '曲线是论文附录B的L(N, C)，以6ND为其中的C。它的N不含嵌入层，由不超过15亿参数的模型拟合，画到这里已是远推。论文对最优参数量另有直接的拟合，与算力的0.73次方成正比，在这份算力下是{parameters}，比曲线的最低点还要大。'
          }
        </Translate>
      );
  }
}
