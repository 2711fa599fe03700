export type Related = {id: string; derivedFrom: {id: string}[]};

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
