import {lazy, type ComponentType} from 'react';

import {island} from '../../document/island';
import {figures, type ExplorableName} from './load';

export type {ExplorableName};

type Load = () => Promise<{default: ComponentType}>;

/** Figures that a reader can work: `load` fetches the code, `Drawn` is for the build, which waits for it. */
export const explorables = Object.fromEntries(
  Object.entries<Load>(figures).map(([name, load]) => [name, {load, Drawn: island(name, lazy(load))}]),
) as Record<ExplorableName, {load: Load; Drawn: ComponentType}>;
