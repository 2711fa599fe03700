import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {noteVerdictLabel} from '../LicenseTable/labels';
import {linkedText} from '../logic/linkedText';
import type {NoteWords} from '../build/licenseTableView';
import styles from './detail.module.css';

type Cell = {label: string; text: string; links: {text: string; url: string}[]};

const whole = (text: string, url: string | null): Pick<Cell, 'text' | 'links'> => ({
  text,
  links: url ? [{text, url}] : [],
});

function cellsOf({model, modelUrl, license, mark, restrictions, dataLicense, corpus}: NoteWords): Cell[] {
  return [
    {label: translate({id: 'licenseTable.note.model', message: '模型'}), ...whole(model, modelUrl)},
    {
      label: translate({id: 'licenseTable.note.license', message: '许可证'}),
      ...whole(license.text, license.url),
    },
    {label: translate({id: 'licenseTable.note.mark', message: '商用'}), ...whole(mark, null)},
    {
      label: translate({id: 'licenseTable.note.restrictions', message: '其他限制'}),
      ...whole(restrictions, null),
    },
    {label: translate({id: 'licenseTable.note.dataLicense', message: '数据许可证'}), ...dataLicense},
    {label: translate({id: 'licenseTable.note.corpus', message: '语料'}), ...corpus},
  ].filter(({text}) => text !== '');
}

type Props = {note: NoteWords};

/** The note's own words, kept as they were, and what we say to them. */
export default function NoteSays({note}: Props): ReactNode {
  return (
    <>
      <p>
        <strong className={styles.said} data-verdict={note.verdict}>
          {noteVerdictLabel(note.verdict)}
        </strong>
        {' · '}
        {note.why}
      </p>
      <dl className={styles.note}>
        {cellsOf(note).map(({label, text, links}) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang="en">
              {linkedText(text, links).map((part, index) =>
                // The parts of a fixed text have no identity but their place.
                part.url ? (
                  <a key={index} href={part.url}>
                    {part.text}
                  </a>
                ) : (
                  part.text
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
