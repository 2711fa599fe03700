import type {ReactNode} from 'react';

import {models, type PlacedModel} from './models';
import styles from './styles.module.css';

type Props = {
  /** Where a model stands in the drawing. */
  place: (model: PlacedModel) => [x: number, y: number];
  labels: 'inPlane' | 'atCurve';
};

/** The models, each a ring with its name. */
export default function Marks({place, labels}: Props): ReactNode {
  return models.map((model) => {
    const [x, y] = place(model);
    const {dx, dy, anchor} = model[labels];
    return (
      <g key={model.name}>
        <circle className={styles.model} cx={x} cy={y} r="4" />
        <text x={x + dx} y={y + dy} textAnchor={anchor}>
          {model.name}
        </text>
      </g>
    );
  });
}
