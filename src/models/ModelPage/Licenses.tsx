import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import Evidence from '@site/src/licenses/row/Evidence';
import Sizes from '@site/src/licenses/row/Sizes';
import TermList from '@site/src/licenses/row/TermList';
import {useAnchors} from '@site/src/ui/useAnchors';
import Verdict from '@site/src/ui/Verdict';
import type {ModelPageView} from '../build/modelPageView';
import styles from './styles.module.css';

type Props = {
  model: ModelPageView;
};

type BoxProps = {license: ModelPageView['licenses'][number]; confidence: ModelPageView['confidence']};

/** What one set of weights may be used for, on what condition, by which words. */
function Box({license, confidence}: BoxProps): ReactNode {
  const {address, variant, name, url, commercial, inherited, sentence, why, evidence, sizes} = license;
  return (
    <section className={styles.box} data-verdict={commercial} aria-label={variant ?? name}>
      <p className={styles.verdict}>
        {variant && <strong>{variant}</strong>}
        <Verdict value={commercial} />
        {inherited !== commercial && (
          <span>
            <Translate id="licenseTable.row.upstream">连同上游：</Translate>
            <Verdict value={inherited} />
          </span>
        )}
        <span>{url ? <a href={url}>{name}</a> : name}</span>
      </p>
      <p>{why ?? sentence}</p>
      <Evidence evidence={evidence} confidence={confidence} />
      <p className={styles.aside}>
        <Sizes sizes={sizes} />
      </p>
      <p>
        <Link to={`/licenses/#${address}`}>
          <Translate id="modelPage.licenseRow">在许可证表里看这一行</Translate>
        </Link>
      </p>
    </section>
  );
}

/** The verdicts on a model's weights, and under them every clause that they rest on. */
export default function Licenses({model}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {licenses, terms, labels, confidence} = model;
  useAnchors(licenses.length > 0 ? ['license'] : []);
  if (licenses.length === 0) return null;
  const label = (id: string): string => labels[id] ?? id;
  return (
    <>
      <h2 id="license">
        <Translate id="modelPage.license">许可证</Translate>
      </h2>
      <div className={styles.boxes}>
        {licenses.map((license) => (
          <Box key={license.address} license={license} confidence={confidence} />
        ))}
      </div>
      {terms.map((bound, place) =>
        bound.length > 0 ? (
          <details key={place} className={styles.terms}>
            <summary>
              <Translate
                id="modelPage.terms"
                values={{
                  names: [
                    ...new Set(licenses.filter((license) => license.terms === place).map(({name}) => name)),
                  ].join(' · '),
                  count: bound.length,
                }}
              >
                {'{names}：逐条条款（{count}）'}
              </Translate>
            </summary>
            <TermList bound={bound} reasons={null} label={label} locale={i18n.currentLocale} />
          </details>
        ) : null,
      )}
    </>
  );
}
