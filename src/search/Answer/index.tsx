import Translate from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import PartialDate from '@site/src/ui/PartialDate';
import Verdict from '@site/src/ui/Verdict';
import type {Asked} from '../engine/answer';
import {variantsAsked, type ModelFacts} from '../facts';
import styles from './styles.module.css';

type Props = {asked: Asked; facts: ModelFacts};

const mostVariants = 4;

function Source({url}: {url: string}): ReactNode {
  return (
    <a href={url} className={styles.source}>
      <Translate id="search.answer.source">来源</Translate>
    </a>
  );
}

function License({asked, facts}: Props): ReactNode {
  const variants = variantsAsked(facts, asked.size);
  if (variants.length === 0)
    return <Translate id="search.answer.noWeights">权重没有公开，表里没有它的许可。</Translate>;
  return (
    <ul className={styles.variants}>
      {variants.slice(0, mostVariants).map(({name, verdict, license, why, source}, i) => (
        <li key={i}>
          {name !== '' && `${facts.name} ${name} `}
          <Verdict value={verdict} /> {license} {why} <Source url={source} />
        </li>
      ))}
    </ul>
  );
}

/** The fact that was asked for, before everything that was found: with its source, and where the site has more. */
export default function Answer({asked, facts}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const page = withBaseUrl(
    asked.about === 'license' && facts.variants.length > 0
      ? `/licenses/#${asked.model}`
      : `/models/${asked.model}/`,
  );
  return (
    <section className={styles.answer} data-answer={asked.about}>
      <p className={styles.subject}>
        <a href={page}>{facts.name}</a>
      </p>
      {asked.about === 'license' && <License asked={asked} facts={facts} />}
      {asked.about === 'date' && (
        <p className={styles.fact}>
          <Translate id="search.answer.date">首次公开：</Translate>
          <b>
            <PartialDate value={facts.date} />
          </b>
          {` (${facts.dateBasis}) `}
          <Source url={facts.source} />
        </p>
      )}
      {asked.about === 'size' && (
        <p className={styles.fact}>
          <Translate id="search.answer.size">参数：</Translate>
          <b>{facts.size}</b> <Source url={facts.source} />
        </p>
      )}
    </section>
  );
}
