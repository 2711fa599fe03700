import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';

import {eventKindLabel} from '../eventKind';
import CopyMenu from '@site/src/ui/CopyMenu';
import PartialDate from '@site/src/ui/PartialDate';
import type {TimelineItem, TimelineModel} from '../build/timelineView';
import styles from './styles.module.css';

type Props = {item: TimelineItem; models: Map<string, TimelineModel>};

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

/** One event: when, what, in a sentence or two, which models, and where it is from. */
function Item({item, models}: Props): ReactNode {
  return (
    <article
      id={item.id}
      className={styles.item}
      aria-labelledby={`${item.id}-title`}
      data-checked={item.verifiedOn}
    >
      <p className={styles.when}>
        <PartialDate value={item.date} /> · {eventKindLabel(item.kind)}
      </p>
      <h4 id={`${item.id}-title`} className={styles.title}>
        {item.title}
        <CopyMenu kind="entry" id={item.id} name={item.title} />
        <a
          className="hash-link"
          href={`#${item.id}`}
          aria-label={translate(
            {id: 'timeline.permalink', message: '“{title}”的固定链接'},
            {title: item.title},
          )}
        />
      </h4>
      <p data-quote>{item.text}</p>
      <p className={styles.foot}>
        {item.models.map((id) => (
          <span key={id}>
            <Link to={`/models/${id}/`}>{models.get(id)?.name ?? id}</Link>
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
        </Translate>
      </p>
    </article>
  );
}

// A filter hides and shows events; none of them changes by it.
export default memo(Item);
