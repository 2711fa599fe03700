import type {ReactNode} from 'react';

import view from '@generated/site-data/default/licenseTable.json';
import {useAnchors} from '@site/src/ui/useAnchors';
import LicenseTools from '../tools/LicenseTools';
import After from './After';
import {groupsOf} from './groups';
import {compareId, tableId} from './ids';
import Table from './Table';
import styles from './styles.module.css';

/**
 * The licences of open models. The table stands in the HTML, complete, and is drawn at build only; what
 * filters, orders, compares and judges it is `tools/`, which reads it there. Open `Table` for what a row
 * shows, `tools/LicenseTools` for what can be done with it.
 */
export default function LicenseTable(): ReactNode {
  const groups = groupsOf(view.rows);
  useAnchors([tableId, compareId, ...groups.map(({model}) => model), ...view.rows.map(({id}) => id)]);
  return (
    <div id={tableId} className={styles.explorer}>
      <LicenseTools />
      <Table groups={groups} />
      <div data-slot="compare" />
      <After conditions={view.conditions} />
    </div>
  );
}
