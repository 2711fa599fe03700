import Translate from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import {architectureLabel} from '@site/src/ui/words/architecture';
import {taskLabel} from '@site/src/ui/words/task';
import Alias from '@site/src/ui/Alias';
import PartialDate from '@site/src/ui/PartialDate';
import type {ModelPageView} from '../build/modelPageView';
import styles from './styles.module.css';

type Props = {model: ModelPageView};

/** The facts of a model as a list of names and values, each source linked. */
export default function Facts({model}: Props): ReactNode {
  return (
    <dl className={styles.facts}>
      <dt>
        <Translate id="facts.organizations">机构</Translate>
      </dt>
      <dd>{model.organizations.join(' · ')}</dd>
      <dt>
        <Translate id="facts.date">首次公开</Translate>
      </dt>
      <dd>
        <PartialDate value={model.date} />
        <span className={styles.aside}> · {model.dateBasis}</span>
      </dd>
      <dt>
        <Translate id="facts.architecture">架构</Translate>
      </dt>
      <dd>
        {architectureLabel(model.architecture)}
        {model.task && ` · ${taskLabel(model.task)}`}
        {model.architectureNote && <span className={styles.aside}> · {model.architectureNote}</span>}
      </dd>
      <dt>
        <Translate id="facts.parameters">参数</Translate>
      </dt>
      <dd>{model.parameters}</dd>
      <dt>
        <Translate id="facts.weights">权重</Translate>
      </dt>
      <dd>
        {model.openWeights === null && <Translate id="facts.noWeights">不适用</Translate>}
        {model.openWeights === true && <Translate id="facts.openWeights">公开</Translate>}
        {model.openWeights === false && <Translate id="facts.closedWeights">未公开</Translate>}
        {model.weightsUrl && (
          <>
            {' · '}
            <a href={model.weightsUrl}>{model.weightsUrl}</a>
          </>
        )}
      </dd>
      {model.paper && (
        <>
          <dt>
            <Translate id="facts.paper">论文</Translate>
          </dt>
          <dd>
            <a href={model.paper.url}>{model.paper.title}</a>
          </dd>
        </>
      )}
      {model.aliases.length > 0 && (
        <>
          <dt>
            <Translate id="facts.aliases">又写作</Translate>
          </dt>
          <dd>
            {model.aliases.map((alias, index) => (
              <Fragment key={alias}>
                {index > 0 && ' · '}
                <Alias>{alias}</Alias>
              </Fragment>
            ))}
          </dd>
        </>
      )}
      <dt>
        <Translate id="facts.sources">出处</Translate>
      </dt>
      <dd>
        <ul className={styles.sources}>
          {model.sources.map(({url, title}) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      </dd>
      <dt>
        <Translate id="facts.verified">核对</Translate>
      </dt>
      <dd>
        <PartialDate value={model.verifiedOn} />
        {' · '}
        {model.confidence === 'high' && <Translate id="facts.confidenceHigh">把握大</Translate>}
        {model.confidence === 'medium' && <Translate id="facts.confidenceMedium">把握中等</Translate>}
        {model.confidence === 'low' && <Translate id="facts.confidenceLow">把握小</Translate>}
      </dd>
    </dl>
  );
}
