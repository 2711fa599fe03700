import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import view from '@generated/site-data/default/timeline.json';
import EventList from '../list/EventList';
import {listId} from '../list/listId';
import CensusTable from '../picture/CensusTable';
import Tools from './Tools';
import styles from './styles.module.css';

/** The timeline: tools and picture first, then its numbers and its files, then the events. */
export default function Timeline(): ReactNode {
  const data = useBaseUrl('/data/');
  return (
    <div className={styles.timeline}>
      <div id="overview">
        <Tools />
        <p className={styles.exits}>
          <a href={`#${listId}`}>
            <Translate id="timeline.toList">事件列表</Translate>
          </a>
          <a href={`${data}models.csv`} download>
            CSV
          </a>
          <a href={`${data}models.json`}>JSON</a>
          <a href={useBaseUrl('/timeline/picture.svg')} download>
            SVG
          </a>
          <a href="#overview">{translate({id: 'timeline.pictureLink', message: '本图的链接'})}</a>
        </p>
        <CensusTable view={view} />
      </div>
      <EventList />
    </div>
  );
}
