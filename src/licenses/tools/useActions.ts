import {translate} from '@docusaurus/Translate';
import {useEffect, useState, type Dispatch, type SetStateAction} from 'react';

import {offer} from '@site/src/ui/offer';
import {compareId, tableId} from '../LicenseTable/ids';
import {markdownTable, markdownText} from '../logic/markdown';
import {pickCsv, pickJson} from '../logic/pickRecords';
import {mostCompared, nextSort, sortColumns, toggleCompared} from '../logic/query';
import {rowName} from './rowName';
import {tableSection, type LicenseList} from './useLicenseList';

/** Hands a text to the browser as a file to keep. */
function keep(text: string, name: string, type: string): void {
  offer(new Blob([text], {type: `${type};charset=utf-8`}), name);
}

const textIn = (row: Element, selector: string): string =>
  row.querySelector(selector)?.textContent.trim() ?? '';

/** The rows in view, in the order in view. */
const rowsInView = (section: Element): HTMLElement[] =>
  [...section.querySelectorAll<HTMLElement>('tr[data-record]')].filter(({hidden}) => !hidden);

const rowOf = (part: Element): HTMLElement | null => part.closest('tr');

const pageAddress = (): string => window.location.origin + window.location.pathname;

/** The rows in view as Markdown. */
function viewAsMarkdown(section: Element): string {
  const head = [...section.querySelectorAll('thead th')].slice(0, 5).map((cell) => cell.textContent.trim());
  const rows = rowsInView(section).map((row) => ({
    url: `${pageAddress()}#${row.id}`,
    cells: [
      rowName(row),
      ...[...row.querySelectorAll(':scope > td')].slice(0, 4).map((cell) =>
        [...cell.children]
          .map(({textContent}) => textContent.trim())
          .filter(Boolean)
          .join(' '),
      ),
    ],
  }));
  return markdownTable(head, rows);
}

/** A row as a Markdown link that says the verdict and when it was checked. */
function rowLink(row: HTMLElement): string {
  const text = translate(
    {id: 'licenseTable.copy.rowLink', message: '{name} — {license}（{verdict}，核对于{date}）'},
    {
      name: rowName(row),
      license: row.querySelector('[data-looked] > [title]')?.getAttribute('title') ?? '',
      verdict: textIn(row, '[data-field="commercial"]'),
      date: textIn(row, '[data-field="verified"]'),
    },
  );
  return `[${markdownText(text)}](${pageAddress()}#${row.id})`;
}

/**
 * Answers the buttons and boxes that stand in the table and under it.
 * @param setOpenRows is told which rows are open
 * @returns what has happened and cannot be seen otherwise, in words
 */
export function useActions(
  {query, change}: LicenseList,
  setOpenRows: Dispatch<SetStateAction<readonly string[]>>,
): string {
  const [words, setWords] = useState('');
  const isCompared = query.compare.length > 1;

  useEffect(() => {
    const section = tableSection();
    if (!section) return;
    const copy = (text: string): void => {
      // Without a secure context there is no clipboard; the promise turns that into a refusal.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => setWords(translate({id: 'licenseTable.announce.copied', message: '已复制：{text}'}, {text})),
          () =>
            setWords(
              translate({id: 'licenseTable.announce.notCopied', message: '浏览器不许复制：{text}'}, {text}),
            ),
        );
    };
    const download = async (from: string): Promise<void> => {
      if (from === 'md') return keep(viewAsMarkdown(section), 'licenses.md', 'text/markdown');
      const ids = rowsInView(section).map(({id}) => id);
      const answer = await fetch(from);
      if (!answer.ok) throw new Error(String(answer.status));
      const text = await answer.text();
      if (from.endsWith('.csv')) keep(pickCsv(text, ids), 'licenses.csv', 'text/csv');
      else keep(pickJson(text, 'row', ids), 'licenses.json', 'application/json');
    };
    const onClick = ({target, shiftKey}: MouseEvent): void => {
      const button =
        target instanceof Element
          ? target.closest<HTMLElement>(
              'button[data-sort], button[data-export], button[data-copy], button[data-open-all]',
            )
          : null;
      if (!button) return;
      const {sort, export: from, copy: copied} = button.dataset;
      const column = sortColumns.find((each) => each === sort);
      if (column) change((present) => ({...present, sort: nextSort(present.sort, column, shiftKey)}));
      if (from) {
        download(from).catch(() =>
          setWords(translate({id: 'licenseTable.announce.notFetched', message: '数据没有取到，请再试一次'})),
        );
      }
      if (copied === 'view') {
        copy(pageAddress() + window.location.search + `#${isCompared ? compareId : tableId}`);
      } else if (copied) {
        const row = document.getElementById(copied);
        if (row) copy(rowLink(row));
      }
      if (button.matches('[data-open-all]')) {
        const opens = button.getAttribute('aria-pressed') !== 'true';
        button.setAttribute('aria-pressed', String(opens));
        for (const detail of section.querySelectorAll<HTMLDetailsElement>('tr details')) detail.open = opens;
      }
    };
    const onChange = ({target}: Event): void => {
      const id =
        target instanceof HTMLInputElement && 'compare' in target.dataset ? rowOf(target)?.id : undefined;
      if (id) change((present) => toggleCompared(present, id));
    };
    // It does not bubble, so it is caught on its way down.
    const onToggle = ({target}: Event): void => {
      const row = target instanceof HTMLDetailsElement ? target.closest('tr')?.id : undefined;
      if (!row) return;
      const {open} = target as HTMLDetailsElement;
      setOpenRows((present) => [...present.filter((id) => id !== row), ...(open ? [row] : [])]);
    };
    section.addEventListener('click', onClick);
    section.addEventListener('change', onChange);
    section.addEventListener('toggle', onToggle, true);
    return () => {
      section.removeEventListener('click', onClick);
      section.removeEventListener('change', onChange);
      section.removeEventListener('toggle', onToggle, true);
    };
  }, [change, isCompared, setOpenRows]);

  // Heard alone, a box or a detail must say whose it is.
  useEffect(() => {
    for (const row of tableSection()?.querySelectorAll('tr[data-record]') ?? []) {
      const name = rowName(row);
      row
        .querySelector('input[data-compare]')
        ?.setAttribute(
          'aria-label',
          translate({id: 'licenseTable.row.compareOf', message: '比较：{name}'}, {name}),
        );
      row
        .querySelector('summary')
        ?.setAttribute(
          'aria-label',
          translate({id: 'licenseTable.row.detailOf', message: '依据与细节：{name}'}, {name}),
        );
    }
  }, []);

  const compared = query.compare.join();
  useEffect(() => {
    const ids = compared.split(',').filter(Boolean);
    for (const box of tableSection()?.querySelectorAll<HTMLInputElement>('input[data-compare]') ?? []) {
      box.checked = ids.includes(rowOf(box)?.id ?? '');
      box.disabled = !box.checked && ids.length >= mostCompared;
    }
  }, [compared]);

  return words;
}
