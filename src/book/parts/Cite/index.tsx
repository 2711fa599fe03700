import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import HoverCard from '@site/src/ui/HoverCard';
import styles from './styles.module.css';

/** Joins what stands before it to what comes after. */
const noBreak = '\u2060';

type Props = {
  /** Keys of references.bib, separated by spaces. */
  keys: string;
  /** Their numbers on this page, separated by spaces. */
  numbers: string;
  /** Places within the sources, separated by semicolons; empty where none is given. */
  locators?: string;
};

/** A numbered citation; the reference itself stands at the foot of the page and in the card. */
export default function Cite({keys, numbers, locators}: Props): ReactNode {
  const keyList = keys.split(' ');
  const numberList = numbers.split(' ');
  const locatorList = locators?.split(';') ?? [];
  return (
    <sup className={styles.cite}>
      {/* A word joiner before the bracket: no line begins with a citation. */}
      {noBreak}[
      {keyList.map((key, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <HoverCard
            to={`#ref-${key}`}
            label={translate(
              {id: 'cite.label', message: '参考文献{number}'},
              {number: numberList[index] ?? ''},
            )}
          >
            {numberList[index]}
            {locatorList[index] ? `, ${locatorList[index]}` : ''}
          </HoverCard>
        </span>
      ))}
      ]
    </sup>
  );
}
