import type {ReactNode} from 'react';

import Arrow from '../parts/Arrow';
import styles from './styles.module.css';

type Node = {
  word: string;
  /** Its place in the sentence, as an index of w. */
  symbol: string;
};

type Props = {
  title: string;
  /** What the drawing shows. */
  label: string;
  input: Node[];
  inputLabel: string;
  /** What stands between input and output. */
  hidden: string;
  output: Node[];
  outputLabel: string;
};

/** A word of the sentence, in the formulas of the chapter. */
const letter = 'w';
const width = 66;
const height = 44;
const gap = 9;
const rows = {input: 58, hidden: 142, output: 214};

/** Middles of `count` boxes in a row. */
const middles = (count: number): number[] =>
  Array.from({length: count}, (_, index) => 150 + (index - (count - 1) / 2) * (width + gap));

/** A row of words, each in a box. */
function Row({nodes, top}: {nodes: Node[]; top: number}): ReactNode {
  const xs = middles(nodes.length);
  return nodes.map(({word, symbol}, index) => {
    const x = xs[index] ?? 0;
    return (
      <g key={symbol}>
        <rect className={styles.node} x={x - width / 2} y={top} width={width} height={height} rx="5" />
        <text x={x} y={top + 19}>
          {word}
        </text>
        <text className={styles.symbol} x={x} y={top + 36}>
          {letter}
          <tspan dy="3">{symbol}</tspan>
        </text>
      </g>
    );
  });
}

/** One network, read from top to bottom: words in, one vector, words out. */
export default function Network(props: Props): ReactNode {
  const {title, label, input, inputLabel, hidden, output, outputLabel} = props;
  return (
    <svg className={styles.network} viewBox="0 0 300 284" role="img" aria-label={label}>
      <text className={styles.title} x="150" y="18">
        {title}
      </text>
      <text className={styles.label} x="150" y="46">
        {inputLabel}
      </text>
      {middles(input.length).map((x) => (
        <Arrow key={x} from={[x, rows.input + height + 2]} to={[150 + (x - 150) * 0.3, rows.hidden - 2]} />
      ))}
      {middles(output.length).map((x) => (
        <Arrow key={x} from={[150 + (x - 150) * 0.3, rows.hidden + 34]} to={[x, rows.output - 2]} />
      ))}
      <rect className={styles.hidden} x="85" y={rows.hidden} width="130" height="32" rx="16" />
      <text x="150" y={rows.hidden + 21}>
        {hidden}
      </text>
      <Row nodes={input} top={rows.input} />
      <Row nodes={output} top={rows.output} />
      <text className={styles.label} x="150" y="278">
        {outputLabel}
      </text>
    </svg>
  );
}
