import type {Architecture} from '../../data/models.schema';
import {eraOf} from '../../data/eraOf';
import {architectures} from '../../data/vocabulary';

type Counted = {date: string; architecture: Architecture; open: boolean | null};

export type CensusRow = {architecture: Architecture; cells: {era: string; all: number; open: number}[]};

/** How many models of each architecture each era brought, and how many of them with open weights. */
export function census(models: Counted[], eras: {id: string; from: string}[]): CensusRow[] {
  return architectures.flatMap((architecture) => {
    const own = models.filter((model) => model.architecture === architecture);
    if (own.length === 0) return [];
    const cells = eras.map(({id}) => {
      const within = own.filter(({date}) => eraOf(date, eras) === id);
      return {era: id, all: within.length, open: within.filter(({open}) => open === true).length};
    });
    return [{architecture, cells}];
  });
}
