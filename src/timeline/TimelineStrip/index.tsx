import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import view from '@generated/site-data/default/timelineStrip.json';
import {eraOf} from '@site/src/data/eraOf';
import {formatPartialDate} from '@site/src/ui/PartialDate/format';
import styles from './styles.module.css';

const height = 154; // px
const axis = 128;

const most = Math.max(1, ...view.halfYears.map(({count}) => count));
const width = 100 / Math.max(1, view.halfYears.length);

/** Where a date lies on the strip, in percent of its length. */
function place(date: string): number {
  const start = Date.parse(view.halfYears[0]?.start ?? view.from);
  const halfYear = 365.25 * 12 * 60 * 60 * 1000;
  return Math.min(100, ((Date.parse(date) - start) / halfYear) * width);
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/**
 * How many models each half-year brought, over the three eras; drawn from models.json. Places are parts of the
 * length, so that the drawing is as long as there is room and its letters are never scaled.
 */
export default function TimelineStrip(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const label = translate(
    {
      id: 'timelineStrip.label',
      message:
        '2013年以来每半年新出现的语言模型数，按三个时期着色；最多的是从{peak}起的半年，{most}个。共{count}个模型。',
    },
    {
      count: view.counts.models,
      most,
      peak: formatPartialDate(
        view.halfYears.find(({count}) => count === most)?.start.slice(0, 7) ?? view.from,
        i18n.currentLocale,
      ),
    },
  );
  return (
    <svg className={styles.strip} height={height} role="img" aria-label={label}>
      {view.eras.map((era, index) => {
        const start = index === 0 ? 0 : place(era.from);
        const end = view.eras[index + 1] ? place(view.eras[index + 1]!.from) : 100;
        return (
          <g key={era.id} data-era={era.id} className={styles.era}>
            <rect className={styles.band} x={percent(start)} width={percent(end - start)} height={axis} />
            {/* The second era is short: its name is set lower, clear of the third's. */}
            <text className={styles.name} x={percent(start)} dx={6} y={index === 1 ? 44 : 22}>
              {era.span}
            </text>
          </g>
        );
      })}
      {view.halfYears.map(({start, count}, index) => {
        const bar = (count / most) * (axis - 34);
        return (
          <g key={start} data-era={eraOf(start, view.eras)} className={styles.era}>
            <rect
              className={styles.bar}
              x={percent((index + 0.12) * width)}
              y={axis - bar}
              width={percent(width * 0.76)}
              height={bar}
            />
            {start.endsWith('01-01') && (
              <text
                className={styles.year}
                x={percent(index * width)}
                y={axis + 20}
                data-between={Number(start.slice(0, 4)) % 2 === 0}
              >
                {start.slice(2, 4)}
              </text>
            )}
          </g>
        );
      })}
      <line className={styles.axis} x2="100%" y1={axis} y2={axis} />
    </svg>
  );
}
