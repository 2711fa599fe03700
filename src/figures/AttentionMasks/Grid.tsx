import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {Mask, Sight} from './mask';
import styles from './styles.module.css';

type Props = {
  caption: string;
  mask: Mask;
  tokens: string[];
  /** The row looked at. */
  row: number;
};

function sightText(sight: Sight): string {
  switch (sight) {
    case 'none':
      return translate({id: 'attentionMasks.sight.none', message: '看不见'});
    case 'own':
      return translate({id: 'attentionMasks.sight.own', message: '看得见'});
    case 'cross':
      return translate({id: 'attentionMasks.sight.cross', message: '经交叉注意力看得见'});
  }
}

const signs: Record<Sight, string> = {none: '', own: '●', cross: '×'};

/** One mask as a table: a row for each word being computed, a column for each word it may look at. */
export default function Grid({caption, mask, tokens, row: current}: Props): ReactNode {
  return (
    <table className={styles.grid}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {tokens.map((token) => (
            <th key={token} scope="col">
              {token}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mask.map((row, index) => (
          <tr key={tokens[index]} data-current={index === current}>
            <th scope="row">{tokens[index]}</th>
            {row.map((sight, column) => (
              <td key={tokens[column]} data-sight={sight}>
                <span aria-hidden="true">{signs[sight]}</span>
                <span className={styles.spoken}>{sightText(sight)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
