import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import {Fragment, type ReactNode} from 'react';

import {architectureLabel} from '@site/src/ui/words/architecture';
import {derivationLabel} from '@site/src/ui/words/derivation';
import {eventKindLabel} from '@site/src/timeline/eventKind';
import {verdictLabel} from '@site/src/ui/words/verdict';
import PageHead from '@site/src/addresses/PageHead';
import PartialDate from '@site/src/ui/PartialDate';
import Facts from './Facts';
import type {ModelPageView} from '../build/modelPageView';
import styles from './styles.module.css';

type Props = {model: ModelPageView};

function Relatives({title, relatives}: {title: string; relatives: ModelPageView['parents']}): ReactNode {
  if (relatives.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {relatives.map(({id, name, how}) => (
          <li key={id}>
            <Link to={`/models/${id}/`}>{name}</Link> · {derivationLabel(how)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The page of one model: facts, lineage, events, licence and where the chapters tell of it. */
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
      <main className={`container markdown ${styles.page}`} data-checked={model.verifiedOn}>
        <p>
          <Link to="/models/">
            <Translate id="modelPage.back">模型登记册</Translate>
          </Link>
        </p>
        <Heading as="h1">{model.name}</Heading>
        {model.note && <p data-quote>{model.note}</p>}
        <Facts model={model} />

        {model.parents.length + model.children.length > 0 && (
          <>
            <h2 id="lineage">
              <Translate id="modelPage.lineage">谱系</Translate>
            </h2>
            <Relatives
              title={translate({id: 'modelPage.parents', message: '来自'})}
              relatives={model.parents}
            />
            <Relatives
              title={translate({id: 'modelPage.children', message: '衍生出'})}
              relatives={model.children}
            />
            <p>
              <Link to={`/timeline/?model=${model.id}`}>
                <Translate id="modelPage.wholeLineage">在时间线的概览图上看全部来历与后代</Translate>
              </Link>
            </p>
          </>
        )}

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

        {model.licenses.length > 0 && (
          <>
            <h2 id="license">
              <Translate id="modelPage.license">许可证</Translate>
            </h2>
            {model.licenses.map(({address, variant, name, commercial, why, sizes}) => (
              <Fragment key={address}>
                <p>
                  {variant && `${variant} · `}
                  {name} · <strong>{verdictLabel(commercial)}</strong>
                </p>
                {variant && <p>{sizes.map((size) => size.name).join(' · ')}</p>}
                {why && <p>{why}</p>}
                <p>
                  <Link to={`/licenses/#${address}`}>
                    <Translate id="modelPage.licenseRow">看条款、出处与沿革</Translate>
                  </Link>
                </p>
              </Fragment>
            ))}
          </>
        )}

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
      </main>
    </Layout>
  );
}
