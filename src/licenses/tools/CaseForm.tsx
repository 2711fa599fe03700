import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useId, useState, type ReactNode} from 'react';

import records from '@site/src/ui/records/RecordTools/styles.module.css';
import {presetLabel} from '../LicenseTable/labels';
import {completed, emptyCase, isAsked, type Case} from '../logic/caseOf';
import {activePreset, presetIds, withPreset} from '../logic/presets';
import {withCase, withoutAll, type Query} from '../logic/query';
import {caseWords, countryChoices, countryLabel, labelOfUse} from './caseWords';
import NumberField from './NumberField';
import styles from './styles.module.css';
import type {ChangeQuery} from './useLicenseList';

type Props = {query: Query; change: ChangeQuery};

const uses = ['commercial', 'service', 'distil', 'redistribute', 'device'] as const;

type FieldsProps = Props & {locale: string};

/** The questions, their answers as fields, and what is to be kept in mind. */
function Fields({query, change, locale}: FieldsProps): ReactNode {
  const id = useId();
  const {asked} = query;
  const set = (part: Partial<Case>): void =>
    change((present) => withCase(present, {...present.asked, ...part}));
  const active = activePreset(query);
  const isOther = asked.country !== null && !(countryChoices as readonly string[]).includes(asked.country);
  return (
    <div className={`${records.menus} ${styles.form}`}>
      <div
        role="group"
        className={styles.presets}
        aria-label={translate({id: 'licenseTable.presets', message: '常见的问题'})}
      >
        {presetIds.map((preset) => (
          <button
            key={preset}
            type="button"
            aria-pressed={preset === active}
            onClick={() =>
              change((present) => (preset === active ? withoutAll(present) : withPreset(present, preset)))
            }
          >
            {presetLabel(preset)}
          </button>
        ))}
      </div>
      <label htmlFor={`${id}-country`}>
        <Translate id="licenseCase.country">用在哪里</Translate>
        <select
          id={`${id}-country`}
          value={asked.country ?? ''}
          onChange={({target: {value}}) => set({country: value || null})}
        >
          <option value="">{translate({id: 'licenseCase.untold', message: '不填'})}</option>
          {isOther && <option value={asked.country!}>{countryLabel(asked.country!, locale)}</option>}
          {countryChoices.map((code) => (
            <option key={code} value={code}>
              {countryLabel(code, locale)}
            </option>
          ))}
        </select>
      </label>
      <NumberField
        label={translate({id: 'licenseCase.users', message: '月活跃用户'})}
        value={asked.users}
        onChange={(users) => set({users})}
      />
      <NumberField
        label={translate({id: 'licenseCase.revenue', message: '年收入（美元）'})}
        value={asked.revenue}
        onChange={(revenue) => set({revenue})}
      />
      <fieldset>
        <legend>
          <Translate id="licenseCase.uses">打算做什么</Translate>
        </legend>
        {uses.map((use) => (
          <label key={use}>
            <input
              type="checkbox"
              checked={completed(asked)[use]}
              // A service is commercial, and what is shipped is passed on, whatever else is said.
              disabled={completed({...asked, [use]: false})[use]}
              onChange={({target: {checked}}) => set({[use]: checked})}
            />
            {labelOfUse(use)}
          </label>
        ))}
      </fieldset>
      <p className={styles.advice}>
        <Translate id="licenseCase.advice">
          只照条款的字句对照，条款没有说的不作推断；不是法律意见。
        </Translate>{' '}
        {isAsked(asked) && (
          <button type="button" onClick={() => change((present) => withCase(present, emptyCase))}>
            <Translate id="licenseCase.reset">清空我的情况</Translate>
          </button>
        )}
      </p>
    </div>
  );
}

/** What the reader means to do, folded into one line; the table then answers for that. */
export default function CaseForm({query, change}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  // Folded, nobody needs the fields, and each keystroke in the search would draw them anew.
  const [isOpen, setOpen] = useState(false);
  const {asked} = query;
  return (
    <details
      className={`${records.facets} ${styles.case}`}
      onToggle={({currentTarget}) => setOpen(currentTarget.open)}
    >
      <summary>
        <Translate id="licenseCase.title">我的情况</Translate>
        {isAsked(asked) && <b className={styles.words}>{caseWords(asked, i18n.currentLocale)}</b>}
      </summary>
      {isOpen && <Fields query={query} change={change} locale={i18n.currentLocale} />}
    </details>
  );
}
