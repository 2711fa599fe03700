import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import {architectureLabel} from '@site/src/ui/words/architecture';
import {listed} from '@site/src/ui/words/list';
import {eventKindLabel} from '@site/src/timeline/eventKind';
import PageExits from '@site/src/addresses/PageExits';
import PageHead from '@site/src/addresses/PageHead';
import PartialDate from '@site/src/ui/PartialDate';
import Facts from './Facts';
import Licenses from './Licenses';
import Lineage from './Lineage';
import type {ModelPageView} from '../build/modelPageView';
import styles from './styles.module.css';

type Props = {model: ModelPageView};

/** The page of one model: its licences, facts, lineage, events, and where the chapters tell of it. */
export default function ModelPage({model}: Props): ReactNode {
  const description = `${model.name} · ${model.organizations.join(' · ')} · ${model.date} · ${architectureLabel(model.architecture)}`;
  return (
    <Layout>
      <PageMetadata title={model.name} description={description} />
      <PageHead
        path={`models/${model.id}/`}
        title={model.name}
        description={description}
        checked={model.verifiedOn}
        parent={{path: 'models/', title: translate({id: 'modelPage.back', message: '模型登记册'})}}
      />
      <main
        className={`container markdown ${styles.page}`}
        data-era={model.era}
        data-checked={model.verifiedOn}
      >
        <header className={styles.head}>
          <p>
            <Link to="/models/">
              <Translate id="modelPage.back">模型登记册</Translate>
            </Link>
          </p>
          <Heading as="h1">{model.name}</Heading>
          <p className={styles.line}>
            {listed(model.organizations)}
            {' · '}
            <PartialDate value={model.date} />
            {' · '}
            {model.parameters}
            {' · '}
            {architectureLabel(model.architecture)}
          </p>
        </header>
        <Licenses model={model} />
        {model.note && <p data-quote>{model.note}</p>}
        <Facts model={model} />
        <Lineage model={model} />

        <h2 id="events">
          <Translate id="modelPage.events">时间线上</Translate>
        </h2>
        <ul>
          {model.events.map(({id, date, kind, title}) => (
            <li key={id}>
              <PartialDate value={date} /> · {eventKindLabel(kind)} ·{' '}
              <Link to={`/timeline/#${id}`}>{title}</Link>
            </li>
          ))}
        </ul>

        {model.mentions.length > 0 && (
          <>
            <h2 id="mentions">
              <Translate id="modelPage.mentions">提到它的章节</Translate>
            </h2>
            <ul>
              {model.mentions.map(({page, section, url}) => (
                <li key={url}>
                  <Link to={url}>{page === section ? page : `${page} › ${section}`}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <PageExits
          path={`models/${model.id}/`}
          title={model.name}
          checked={model.verifiedOn}
          source="src/data/models.json"
        />
      </main>
    </Layout>
  );
}
