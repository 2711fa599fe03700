import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {formatPartialDate} from './format';

type Props = {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  value: string;
};

/** A date as precisely as it is known, in the reader's language. */
export default function PartialDate({value}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  return <time dateTime={value}>{formatPartialDate(value, i18n.currentLocale)}</time>;
}
