import type {Derivation} from '../../data/models.schema';

export type Related = {id: string; derivedFrom: {id: string; how?: Derivation}[]};

type Derived = {id: string; derivedFrom: {id: string; how: Derivation}[]};

/** A model in a tree of relatives, and how it hangs on the one above it. */
export type Branch = {id: string; how: Derivation; branches: Branch[]};

/** The relatives of a model, and the derivations between them: what to draw for it. */
export type Lineage = {
  id: string;
  up: ReadonlySet<string>;
  down: ReadonlySet<string>;
  links: {from: string; to: string; how: Derivation | undefined}[];
};

/** `up` to what a model derives from, `down` to what derives from it. */
export type Direction = 'up' | 'down';

/** Who is one step from each model, with all that the record says of that step. */
function steps<P extends {id: string}>(
  models: {id: string; derivedFrom: P[]}[],
  direction: Direction,
): Map<string, P[]> {
  if (direction === 'up') return new Map(models.map(({id, derivedFrom}) => [id, derivedFrom]));
  const children = new Map<string, P[]>();
  for (const {id, derivedFrom} of models) {
    for (const parent of derivedFrom) {
      children.set(parent.id, [...(children.get(parent.id) ?? []), {...parent, id}]);
    }
  }
  return children;
}

/** Follows the steps from one id as far as they lead; the start itself is left out, cycles end. */
function closure(start: string, next: Map<string, {id: string}[]>): string[] {
  const found = new Set<string>();
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const {id: other} of next.get(id) ?? []) {
      if (other === start || found.has(other)) continue;
      found.add(other);
      queue.push(other);
    }
  }
  return [...found];
}

/** Every model that one derives from, nearest first. */
export const ancestors = (id: string, models: Related[]): string[] => closure(id, steps(models, 'up'));

/** Every model that derives from one, nearest first. */
export const descendants = (id: string, models: Related[]): string[] => closure(id, steps(models, 'down'));

/** How many models derive from each. */
export function descendantCounts(models: Related[]): Map<string, number> {
  const children = steps(models, 'down');
  return new Map(models.map(({id}) => [id, closure(id, children).length]));
}

/** A model's ancestors and descendants, and the derivations among the former and among the latter. */
export function lineageOf(id: string, models: Related[]): Lineage {
  const up = new Set(ancestors(id, models));
  const down = new Set(descendants(id, models));
  const known = new Set(models.map((model) => model.id));
  const within = (relatives: ReadonlySet<string>, other: string): boolean =>
    other === id || relatives.has(other);
  const links = models.flatMap(({id: child, derivedFrom}) =>
    derivedFrom
      .filter(
        ({id: parent}) =>
          known.has(parent) &&
          [up, down].some((relatives) => within(relatives, child) && within(relatives, parent)),
      )
      .map(({id: parent, how}) => ({from: parent, to: child, how})),
  );
  return {id, up, down, links};
}

/**
 * The relatives of a model as a tree, for reading: each stands once, under the one that leads to it in
 * the fewest steps.
 */
export function lineageTree(id: string, models: Derived[], direction: Direction): Branch[] {
  const known = new Set(models.map((model) => model.id));
  const next = steps(models, direction);
  const seen = new Set([id]);
  const roots: Branch[] = [];
  const queue: {id: string; branches: Branch[]}[] = [{id, branches: roots}];
  for (let node = queue.shift(); node; node = queue.shift()) {
    for (const {id: other, how} of next.get(node.id) ?? []) {
      if (seen.has(other) || !known.has(other)) continue;
      seen.add(other);
      const branch: Branch = {id: other, how, branches: []};
      node.branches.push(branch);
      queue.push(branch);
    }
  }
  return roots;
}
