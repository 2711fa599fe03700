import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {exportAs, exportFormats, type ExportFormat} from '../logic/export';
import type {Wording} from '../logic/fields';
import type {LicenseTableRow} from '../build/licenseTableView';
import styles from '../filters/filters.module.css';

const types: Record<ExportFormat, string> = {csv: 'text/csv', json: 'application/json', md: 'text/markdown'};
const names: Record<ExportFormat, string> = {csv: 'CSV', json: 'JSON', md: 'Markdown'};

/** Hands a text to the browser as a file to keep. */
function download(text: string, format: ExportFormat): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${types[format]};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = `licenses.${format}`;
  link.click();
  URL.revokeObjectURL(url);
}

type Props = {
  /** The rows in view, in the order in view. */
  rows: LicenseTableRow[];
  wording: Wording;
  /** Whether every row is open. */
  isAllOpen: boolean;
  onOpenAll: (isOpen: boolean) => void;
  onCopyView: () => void;
};

/** What can be done with the whole view: open it, take it along, send it. */
export default function ExportBar({rows, wording, isAllOpen, onOpenAll, onCopyView}: Props): ReactNode {
  return (
    <div className={`needs-script ${styles.tools}`}>
      <button type="button" aria-pressed={isAllOpen} onClick={() => onOpenAll(!isAllOpen)}>
        <Translate id="licenseTable.openAll">展开全部依据</Translate>
      </button>
      <button type="button" onClick={onCopyView}>
        <Translate id="licenseTable.copyView">复制此视图的链接</Translate>
      </button>
      <span role="group" aria-label={translate({id: 'licenseTable.export', message: '导出所见各行'})}>
        <Translate id="licenseTable.export.label">导出</Translate>
        {exportFormats.map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => {
              const page = window.location.origin + window.location.pathname;
              download(exportAs[format](rows, wording, page), format);
            }}
          >
            {names[format]}
          </button>
        ))}
      </span>
    </div>
  );
}
