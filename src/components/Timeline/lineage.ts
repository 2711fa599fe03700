import type {Derivation} from '../../data/models.schema';

export type Related = {id: string; derivedFrom: {id: string}[]};

type Derived = {id: string; derivedFrom: {id: string; how: Derivation}[]};

/** A model in a tree of relatives, and how it hangs on the one above it. */
export type Branch = {id: string; how: Derivation; branches: Branch[]};

/** Follows `next` from one id as far as it leads; the start itself is left out, cycles end. */
function closure(start: string, next: (id: string) => string[]): string[] {
  const found = new Set<string>();
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const other of next(id)) {
      if (other === start || found.has(other)) continue;
      found.add(other);
      queue.push(other);
    }
  }
  return [...found];
}

/** Every model that one derives from, nearest first. */
export function ancestors(id: string, models: Related[]): string[] {
  const parents = new Map(models.map((model) => [model.id, model.derivedFrom.map((parent) => parent.id)]));
  return closure(id, (child) => parents.get(child) ?? []);
}

/** Every model that derives from one, nearest first. */
export function descendants(id: string, models: Related[]): string[] {
  const children = new Map<string, string[]>();
  for (const model of models) {
    for (const parent of model.derivedFrom) {
      children.set(parent.id, [...(children.get(parent.id) ?? []), model.id]);
    }
  }
  return closure(id, (parent) => children.get(parent) ?? []);
}

/** The derivations between a model, its ancestors and its descendants: what to draw for it. */
export function lineageLinks(id: string, models: Related[]): {from: string; to: string}[] {
  const up = new Set([id, ...ancestors(id, models)]);
  const down = new Set([id, ...descendants(id, models)]);
  const known = new Set(models.map((model) => model.id));
  return models.flatMap((model) =>
    model.derivedFrom
      .filter(
        (parent) =>
          known.has(parent.id) &&
          ((up.has(model.id) && up.has(parent.id)) || (down.has(model.id) && down.has(parent.id))),
      )
      .map((parent) => ({from: parent.id, to: model.id})),
  );
}

/**
 * The relatives of a model as a tree, for reading: each stands once, under the one that leads to it in
 * the fewest steps.
 * @param direction `up` to what it derives from, `down` to what derives from it
 */
export function lineageTree(id: string, models: Derived[], direction: 'up' | 'down'): Branch[] {
  const known = new Set(models.map((model) => model.id));
  const next = new Map<string, {id: string; how: Derivation}[]>();
  for (const model of models) {
    for (const {id: parent, how} of model.derivedFrom) {
      if (!known.has(parent)) continue;
      const [start, end] = direction === 'up' ? [model.id, parent] : [parent, model.id];
      next.set(start, [...(next.get(start) ?? []), {id: end, how}]);
    }
  }
  const seen = new Set([id]);
  const roots: Branch[] = [];
  const queue: {id: string; branches: Branch[]}[] = [{id, branches: roots}];
  for (let node = queue.shift(); node; node = queue.shift()) {
    for (const {id: other, how} of next.get(node.id) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      const branch: Branch = {id: other, how, branches: []};
      node.branches.push(branch);
      queue.push(branch);
    }
  }
  return roots;
}
