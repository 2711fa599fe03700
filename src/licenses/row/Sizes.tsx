import Translate from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {LicenseTableRow} from '../build/licenseTableView';
import {shortCount} from './shortCount';

type Props = {sizes: LicenseTableRow['sizes']};

/** Every published size, with its parameters and where it is. */
export default function Sizes({sizes}: Props): ReactNode {
  return sizes.map(({name, total, active, url}, place) => (
    <Fragment key={name}>
      {place > 0 && ' · '}
      {url ? <a href={url}>{name}</a> : name}
      {/* Most names say the size themselves. */}
      {total !== null && !name.includes(shortCount(total)) && ` ${shortCount(total)}`}
      {active !== null && (
        <Translate id="licenseTable.sizes.active" values={{count: shortCount(active)}}>
          {'（每词元激活{count}）'}
        </Translate>
      )}
    </Fragment>
  ));
}
