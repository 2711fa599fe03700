import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Stands where a part of the search could not be loaded. */
export default function NotLoaded(): ReactNode {
  return (
    <p role="alert" className="padding--md">
      <Translate id="search.notLoaded">搜索没有载入成功。请检查网络，再重新载入本页。</Translate>
    </p>
  );
}
