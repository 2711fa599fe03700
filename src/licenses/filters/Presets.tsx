import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {presetAnswer, presetLabel} from '../LicenseTable/labels';
import {activePreset, presetIds, withoutPreset, withPreset} from '../logic/presets';
import type {Query} from '../logic/query';
import type {ChangeQuery} from '../LicenseTable/useTableQuery';
import styles from './filters.module.css';

type Props = {query: Query; change: ChangeQuery};

/** Questions as buttons; the one that the view answers stays pressed and says how to read the answer. */
export default function Presets({query, change}: Props): ReactNode {
  const active = activePreset(query);
  return (
    <div>
      <div
        role="group"
        className={styles.presets}
        aria-label={translate({id: 'licenseTable.presets', message: '按问题查'})}
      >
        {presetIds.map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === active}
            onClick={() =>
              change((present) => (id === active ? withoutPreset(present) : withPreset(present, id)))
            }
          >
            {presetLabel(id)}
          </button>
        ))}
      </div>
      {active && <p className={styles.answer}>{presetAnswer(active)}</p>}
    </div>
  );
}
