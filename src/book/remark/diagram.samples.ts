import type {DiagramKind} from './diagram';

/** A diagram of each kind, with words that have to be in the drawing. */
export const samples: Record<DiagramKind, {source: string; shows: string[]}> = {
  flowchart: {source: 'flowchart TB\n  A[甲] -->|然后| B{乙<br/>丙}', shows: ['甲', '然后', '乙', '丙']},
  sequenceDiagram: {
    source: 'sequenceDiagram\n  participant A as 甲\n  A->>B: 问\n  B-->>A: 答',
    shows: ['甲', '问', '答'],
  },
  'stateDiagram-v2': {source: 'stateDiagram-v2\n  [*] --> 训练\n  训练 --> [*]', shows: ['训练']},
  classDiagram: {
    source: 'classDiagram\n  Model <|-- Bert\n  Model : +int layers',
    shows: ['Model', 'Bert', 'layers'],
  },
  erDiagram: {source: 'erDiagram\n  MODEL ||--o{ RELEASE : has', shows: ['MODEL', 'RELEASE', 'has']},
  'xychart-beta': {
    source:
      'xychart-beta\n  title "规模"\n  x-axis [a, b]\n  y-axis "亿" 0 --> 10\n  bar [1, 5]\n  line [2, 6]',
    shows: ['规模', '亿', 'xychart-bar'],
  },
};
