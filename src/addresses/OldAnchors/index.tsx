import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import oldAnchors from '@generated/addresses/default/oldAnchors.json';
import TableScroll from '@site/src/ui/TableScroll';
import styles from './styles.module.css';

/** Every address that has moved, with what it was called and where its text is now. */
export default function OldAnchors(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <TableScroll label={translate({id: 'oldAnchors.label', message: '搬动过的地址'})}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="oldAnchors.from">旧地址</Translate>
            </th>
            <th scope="col">
              <Translate id="oldAnchors.title">当时的标题</Translate>
            </th>
            <th scope="col">
              <Translate id="oldAnchors.to">现在的位置</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {oldAnchors.map(({from, title, to, now}) => (
            <tr key={from[0]}>
              <td className={styles.address}>
                {/* No <Link>: its page may be gone, and a redirect is no page to the check of links. */}
                <a href={withBaseUrl(from[0] ?? '')}>
                  <code>{from[0]}</code>
                </a>
              </td>
              <td>{title}</td>
              <td>
                <Link to={to}>{now.join(' › ')}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
