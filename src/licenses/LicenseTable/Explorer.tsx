import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback, useMemo, type ReactNode} from 'react';

import {useAnchors} from '@site/src/ui/useAnchors';
import {useTarget} from '@site/src/ui/useTarget';
import {compareId} from '../compare/Compare';
import Comparison from '../compare/Comparison';
import ExportBar from './ExportBar';
import Filters from '../filters/Filters';
import Legend from './Legend';
import StatusLine from './StatusLine';
import Table from './Table';
import type {RowActions} from '../row/actions';
import {toRowLink} from '../logic/export';
import {optionLabels, wordingOf} from './labels';
import {outline} from '../logic/outline';
import {filterRows, indexView, sortRows, toggleCompared, withoutFilters} from '../logic/query';
import {useAnnouncement} from './useAnnouncement';
import {useOpenRows} from '../row/useOpenRows';
import {useTableQuery} from './useTableQuery';
import type {LicenseTableView} from '../build/licenseTableView';
import styles from './styles.module.css';

/** Where a link to a view of the table leads. */
const tableId = 'license-table';

type Props = {view: LicenseTableView};

/** The table with all that moves it; what is shown is in the address. */
export default function Explorer({view}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const index = useMemo(() => indexView(view), [view]);
  const wording = useMemo(() => wordingOf(view), [view]);
  const label = useMemo(() => optionLabels(index, wording), [index, wording]);
  const sections = useMemo(() => outline(view.rows), [view]);
  const [query, change] = useTableQuery(index);
  const filtered = useMemo(() => filterRows(index, query), [index, query]);
  const {open, setOpen, setAll} = useOpenRows(view.rows);
  const [announcement, announce, copy] = useAnnouncement();
  useAnchors([tableId, ...index.targets.keys()]);

  const reveal = useCallback(
    (target: string): void => {
      const id = index.targets.get(target) ?? target;
      setOpen(id, true);
      let isCleared = false;
      change((present) => {
        isCleared = !filterRows(index, present).matches.has(id);
        return isCleared ? withoutFilters(present) : present;
      });
      const name = view.rows.find((row) => row.id === id)?.name ?? id;
      announce(
        isCleared
          ? translate({id: 'licenseTable.announce.cleared', message: '已显示{name}，筛选已清除'}, {name})
          : translate({id: 'licenseTable.announce.shown', message: '已显示{name}'}, {name}),
      );
    },
    [setOpen, change, index, view, announce],
  );
  const targets = useMemo(() => new Set(index.targets.keys()), [index]);
  const address = useTarget(targets, reveal);

  const actions = useMemo<RowActions>(
    () => ({
      setOpen,
      compare: (id) => change((present) => toggleCompared(present, id)),
      copy: (row) => copy(toRowLink(row, wording, window.location.origin + window.location.pathname)),
    }),
    [setOpen, change, copy, wording],
  );

  const isShown = (id: string): boolean => filtered.matches.has(id);
  const ordered =
    query.sort.length > 0
      ? sortRows(view.rows, query.sort, i18n.currentLocale)
      : sections.flatMap(({rows}) => rows.map(({row}) => row));
  const compared = query.compare.flatMap((id) => view.rows.filter((row) => row.id === id));
  const copyView = (): void => {
    const {origin, pathname, search} = window.location;
    copy(`${origin}${pathname}${search}#${compared.length > 1 ? compareId : tableId}`);
  };

  return (
    <section id={tableId} className={styles.explorer}>
      <Filters index={index} query={query} filtered={filtered} change={change} label={label} />
      <Legend conditions={view.conditions} />
      <StatusLine
        total={view.rows.length}
        shown={filtered.matches.size}
        sort={query.sort}
        event={announcement}
      />
      <ExportBar
        rows={ordered.filter(({id}) => isShown(id))}
        wording={wording}
        isAllOpen={open.size === view.rows.length}
        onOpenAll={setAll}
        onCopyView={copyView}
      />
      <Table
        query={query}
        change={change}
        sections={sections}
        ordered={ordered}
        isShown={isShown}
        open={open}
        marked={address?.id ?? null}
        wording={wording}
        actions={actions}
      />
      <Comparison rows={compared} query={query} change={change} wording={wording} />
    </section>
  );
}
