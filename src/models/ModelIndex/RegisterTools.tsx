import Translate, {translate} from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';

import {island} from '@site/src/document/island';
import {architectures, modelTasks, permissiveness} from '@site/src/data/vocabulary';
import {withChosen, withRange} from '@site/src/ui/records/grammar';
import RecordTools from '@site/src/ui/records/RecordTools';
import type {ShownFacet} from '@site/src/ui/records/shownFacet';
import {useRecordList} from '@site/src/ui/records/useRecordList';
import {architectureLabel} from '@site/src/ui/words/architecture';
import {taskLabel} from '@site/src/ui/words/task';
import {verdictLabel} from '@site/src/ui/words/verdict';
import {sizeClasses} from '@site/src/ui/sizeClass';
import {sizeLabel} from '@site/src/ui/words/size';
import {registerId} from './registerId';
import styles from './styles.module.css';

type Props = {
  /** Id and name of every maker. */
  makers: [id: string, name: string][];
  /** Years in which a model appeared, oldest first. */
  years: string[];
  /** How many models there are. */
  total: number;
};

const sortKeys = ['date', 'name', 'org', 'size'];

/** How many years have a chip of their own: what appeared lately is what is asked for most. */
const chipYears = 3;

const named = <T extends string>(values: readonly T[], label: (value: T) => string): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, label(value)]));

/** The register's facets; their keys are those of the address, shared with timeline and licence table. */
function facetsOf(makers: Props['makers'], years: string[]): ShownFacet[] {
  const weights = {
    open: translate({id: 'facts.openWeights', message: '公开'}),
    closed: translate({id: 'facts.closedWeights', message: '未公开'}),
  };
  return [
    {
      key: 'year',
      kind: 'range',
      label: translate({id: 'records.year', message: '年份'}),
      options: years,
      names: {},
    },
    {
      key: 'open',
      kind: 'any',
      label: translate({id: 'facts.weights', message: '权重'}),
      options: Object.keys(weights),
      names: weights,
    },
    {
      key: 'use',
      kind: 'any',
      label: translate({id: 'modelIndex.use', message: '商用'}),
      options: permissiveness,
      names: named(permissiveness, verdictLabel),
    },
    {
      key: 'size',
      kind: 'any',
      label: translate({id: 'facts.parameters', message: '参数'}),
      options: sizeClasses,
      names: named(sizeClasses, sizeLabel),
    },
    {
      key: 'arch',
      kind: 'any',
      label: translate({id: 'facts.architecture', message: '架构'}),
      options: [...architectures, ...modelTasks],
      names: {...named(architectures, architectureLabel), ...named(modelTasks, taskLabel)},
    },
    {
      key: 'org',
      kind: 'any',
      label: translate({id: 'facts.organizations', message: '机构'}),
      options: makers.map(([id]) => id),
      names: Object.fromEntries(makers),
    },
  ];
}

/** Filters and order of the register, and a chip for the open models of each of the last years. */
function RegisterTools({makers, years, total}: Props): ReactNode {
  const facets = useMemo(() => facetsOf(makers, years), [makers, years]);
  const list = useRecordList(registerId, facets, sortKeys, total);
  const {query, change} = list;
  return (
    <>
      <RecordTools
        list={list}
        facets={facets}
        placeholder={translate({id: 'modelIndex.search', message: '模型、机构……'})}
        orders={[
          {key: '', label: translate({id: 'modelIndex.newest', message: '新的在前'})},
          {key: 'date', label: translate({id: 'modelIndex.oldest', message: '旧的在前'})},
          {key: 'name', label: translate({id: 'modelIndex.byName', message: '按名字'})},
          {key: 'org', label: translate({id: 'modelIndex.byMaker', message: '按机构'})},
          {key: '-size', label: translate({id: 'modelIndex.largest', message: '大的在前'})},
          {key: 'size', label: translate({id: 'modelIndex.smallest', message: '小的在前'})},
        ]}
        count={(shown) =>
          shown === total ? (
            <Translate id="modelIndex.all" values={{total}}>
              {'共{total}个模型'}
            </Translate>
          ) : (
            <Translate id="modelIndex.shown" values={{shown, total}}>
              {'{total}个模型中的{shown}个'}
            </Translate>
          )
        }
      />
      <p className={`needs-script ${styles.chips}`}>
        {years
          .slice(-chipYears)
          .reverse()
          .map((year) => (
            <button
              key={year}
              type="button"
              onClick={() =>
                change(
                  withChosen(withRange(query, 'year', {from: Number(year), to: Number(year)}), 'open', [
                    'open',
                  ]),
                )
              }
            >
              <Translate id="modelIndex.openOf" values={{year}}>
                {'{year}年公开权重的'}
              </Translate>
            </button>
          ))}
      </p>
    </>
  );
}

export default island('register', RegisterTools, 'sign');
