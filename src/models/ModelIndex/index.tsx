import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import PageExits from '@site/src/addresses/PageExits';
import PageHead from '@site/src/addresses/PageHead';
import {useAnchors} from '@site/src/ui/useAnchors';
import type {ModelIndexView} from '../build/modelIndexView';
import {registerId} from './registerId';
import RegisterTools from './RegisterTools';
import Row from './Row';
import styles from './styles.module.css';

type Props = {view: ModelIndexView};

/** The register: every model, newest first, to be filtered and ordered. */
export default function ModelIndex({view: {eras, models}}: Props): ReactNode {
  const title = translate({id: 'modelIndex.title', message: '模型登记册'});
  const description = translate({
    id: 'modelIndex.description',
    message:
      '本站提到的每一个语言模型：机构、日期、架构、参数、权重是否公开、派生关系、时间线上的事件与许可证，以及出处和核对日期。',
  });
  // The eras had headings here once; their addresses lead to the newest model of each.
  const anchors = new Map(eras.map(({id}) => [models.find(({era}) => era === id)?.id, id]));
  useAnchors(eras.map(({id}) => id));
  const makers = [...new Map(models.flatMap((model) => model.makers.map(({id, name}) => [id, name])))];
  const data = useBaseUrl('/data/');
  const years = [...new Set(models.map(({date}) => date.slice(0, 4)))].sort();
  return (
    <Layout>
      <PageMetadata title={title} description={description} />
      <PageHead path="models/" title={title} description={description} />
      <main className={`container ${styles.page}`}>
        <Heading as="h1">{title}</Heading>
        <RegisterTools makers={makers} years={years} total={models.length} />
        <table role="table" id={registerId} className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="modelIndex.model">模型</Translate>
              </th>
              <th scope="col">
                <Translate id="modelIndex.use">商用</Translate>
              </th>
              <th scope="col">
                <Translate id="facts.date">首次公开</Translate>
              </th>
              <th scope="col">
                <Translate id="facts.organizations">机构</Translate>
              </th>
              <th scope="col">
                <Translate id="facts.parameters">参数</Translate>
              </th>
              <th scope="col">
                <Translate id="facts.architecture">架构</Translate>
              </th>
              <th scope="col">
                <Translate id="facts.weights">权重</Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <Row key={model.id} model={model} anchor={anchors.get(model.id)} />
            ))}
          </tbody>
        </table>
        <p className={styles.method}>
          <Translate
            id="modelIndex.method"
            values={{
              timeline: (
                <Link to="/timeline/">
                  <Translate id="modelIndex.timeline">时间线</Translate>
                </Link>
              ),
              licenses: (
                <Link to="/licenses/">
                  <Translate id="modelIndex.licenses">许可证总表</Translate>
                </Link>
              ),
            }}
          >
            {
              '日期取一个模型首次公开露面的那天；参数写公布的最大尺寸；「商用」取自{licenses}，同一模型各尺寸不同的都列出，没有标记的尚无许可证条目。谱系见{timeline}。'
            }
          </Translate>
        </p>
        <p className={styles.files}>
          <a href={`${data}models.csv`} download>
            CSV
          </a>
          <a href={`${data}models.json`}>JSON</a>
        </p>
        <PageExits path="models/" title={title} source="src/data/models.json" />
      </main>
    </Layout>
  );
}
