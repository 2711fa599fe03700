import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import CopyMenu from '@site/src/ui/CopyMenu';
import PartialDate from '@site/src/ui/PartialDate';
import {recordProps} from '@site/src/ui/records/dom';
import type {TimelineItem} from '../build/timelineView';
import {eventKindLabel} from '../eventKind';
import styles from './styles.module.css';

type Props = {item: TimelineItem};

function basisLabel(basis: TimelineItem['basis']): string {
  switch (basis) {
    case 'seen':
      return translate({id: 'basis.seen', message: '原始出处已核对'});
    case 'secondary':
      return translate({id: 'basis.secondary', message: '据二手资料'});
    case 'unverified':
      return translate({id: 'basis.unverified', message: '未核实'});
  }
}

/**
 * One event: a line with its date and title; folded below, what happened, which models, and where it is
 * from. The address is that of what is folded, so that a browser unfolds it on the way there.
 */
export default function Event({item}: Props): ReactNode {
  const {id, date, kind, title, text, models, facets, era} = item;
  const record = recordProps(id, {...facets, kind: [kind], era: [era]}, {year: Number(date.slice(0, 4))});
  return (
    <li {...record} className={styles.item}>
      <details>
        <summary>
          <PartialDate value={date} /> <b>{title}</b>{' '}
          <span className={styles.kind}>{eventKindLabel(kind)}</span>
        </summary>
        <article id={id} className={styles.body} data-checked={item.verifiedOn} aria-label={title}>
          <p data-quote>{text}</p>
          <p className={styles.foot}>
            {models.map((model) => (
              <span key={model.id}>
                <Link to={`/models/${model.id}/`}>{model.name}</Link>
                {' · '}
              </span>
            ))}
            <a href={item.source}>
              <Translate id="timeline.source" values={{host: new URL(item.source).hostname}}>
                {'出处 {host}'}
              </Translate>
            </a>
            {' · '}
            {basisLabel(item.basis)}
            {item.evidence && (
              <>
                {' '}
                <a href={item.evidence}>{new URL(item.evidence).hostname}</a>
              </>
            )}
            {' · '}
            <Translate id="pageMeta.checked" values={{date: <PartialDate value={item.verifiedOn} />}}>
              {'核对于{date}'}
            </Translate>{' '}
            <a
              className="hash-link"
              href={`#${id}`}
              aria-label={translate({id: 'timeline.permalink', message: '“{title}”的固定链接'}, {title})}
            />
            <CopyMenu kind="entry" id={id} name={title} />
          </p>
        </article>
      </details>
    </li>
  );
}
