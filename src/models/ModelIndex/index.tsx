import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import {architectureLabel} from '@site/src/ui/words/architecture';
import PageHead from '@site/src/addresses/PageHead';
import PartialDate from '@site/src/ui/PartialDate';
import TableScroll from '@site/src/ui/TableScroll';
import type {ModelIndexView} from '../build/modelIndexView';
import styles from './styles.module.css';

type Props = {eras: ModelIndexView};

/** The register: every model, by era and date. */
export default function ModelIndex({eras}: Props): ReactNode {
  const title = translate({id: 'modelIndex.title', message: '模型登记册'});
  const description = translate({
    id: 'modelIndex.description',
    message:
      '本站提到的每一个语言模型：机构、日期、架构、参数、权重是否公开、派生关系、时间线上的事件与许可证，以及出处和核对日期。',
  });
  const count = eras.reduce((sum, {models}) => sum + models.length, 0);
  return (
    <Layout>
      <PageMetadata title={title} description={description} />
      <PageHead path="models/" title={title} description={description} />
      <main className={`container markdown ${styles.page}`}>
        <Heading as="h1">{title}</Heading>
        <p>
          <Translate id="modelIndex.intro" values={{count}}>
            {'共{count}个模型，按首次公开的日期排列。每个名字都有自己的页面，写明事实、出处、谱系和许可证。'}
          </Translate>
        </p>
        {eras.map(({era, models}) => (
          <section key={era.id} aria-labelledby={era.id}>
            <Heading as="h2" id={era.id}>
              {era.name} <small>{era.span}</small>
            </Heading>
            <TableScroll label={era.name}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">
                      <Translate id="modelIndex.model">模型</Translate>
                    </th>
                    <th scope="col">
                      <Translate id="facts.date">首次公开</Translate>
                    </th>
                    <th scope="col">
                      <Translate id="facts.organizations">机构</Translate>
                    </th>
                    <th scope="col">
                      <Translate id="facts.architecture">架构</Translate>
                    </th>
                    <th scope="col">
                      <Translate id="facts.parameters">参数</Translate>
                    </th>
                    <th scope="col">
                      <Translate id="facts.weights">权重</Translate>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {models.map((model) => (
                    <tr key={model.id}>
                      <th scope="row">
                        <Link to={`/models/${model.id}/`}>{model.name}</Link>
                      </th>
                      <td className={styles.date}>
                        <PartialDate value={model.date} />
                      </td>
                      <td>{model.organizations}</td>
                      <td>{architectureLabel(model.architecture)}</td>
                      <td>{model.parameters}</td>
                      <td>
                        {model.open === null && <Translate id="facts.noWeights">不适用</Translate>}
                        {model.open === true && <Translate id="facts.openWeights">公开</Translate>}
                        {model.open === false && <Translate id="facts.closedWeights">未公开</Translate>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
          </section>
        ))}
      </main>
    </Layout>
  );
}
