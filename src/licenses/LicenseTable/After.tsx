import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import type {LicenseTableView} from '../build/licenseTableView';
import Legend from './Legend';
import styles from './styles.module.css';

type Props = {conditions: LicenseTableView['conditions']};

/** What follows the table: how to read a licence, the view to take along, the words explained. */
export default function After({conditions}: Props): ReactNode {
  const csv = useBaseUrl('data/open-weights.csv');
  const json = useBaseUrl('data/open-weights.json');
  return (
    <div className={styles.after}>
      <p className={styles.essay}>
        <Link to="/licenses/how-to-read/">
          <Translate id="licenseTable.essay">怎样读一份模型许可：五个问题，四种判定</Translate>
        </Link>
      </p>
      <div className={`needs-script ${styles.tools}`}>
        <span role="group" aria-label={translate({id: 'licenseTable.export', message: '下载所见各行'})}>
          <Translate id="licenseTable.export.label">下载所见各行</Translate>
          <button type="button" data-export={csv}>
            CSV
          </button>
          <button type="button" data-export={json}>
            JSON
          </button>
          <button type="button" data-export="md">
            <Translate id="licenseTable.export.markdown">Markdown</Translate>
          </button>
        </span>
        <button type="button" data-copy="view">
          <Translate id="licenseTable.copyView">复制此视图的链接</Translate>
        </button>
        <button type="button" data-open-all="" aria-pressed="false">
          <Translate id="licenseTable.openAll">展开全部依据</Translate>
        </button>
      </div>
      <p className={styles.small}>
        <Translate
          id="licenseTable.export.whole"
          values={{
            csv: (
              <a href={csv} download>
                CSV
              </a>
            ),
            json: (
              <a href={json} download>
                JSON
              </a>
            ),
          }}
        >
          {'全部各行、每个尺寸一行、含所有字段：{csv} · {json}'}
        </Translate>
      </p>
      <Legend conditions={conditions} />
    </div>
  );
}
