/** What a reader has set in a figure: flat, so that it fits into an address. */
export type FigureState = Record<string, string | number | boolean>;

const text = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(Number(value)) : String(value);

/** A value of the address as one of the kind of `like`; null when it is none. */
function typed(written: string, like: string | number | boolean): string | number | boolean | null {
  if (typeof like === 'boolean') return written === '1' ? true : written === '0' ? false : null;
  if (typeof like === 'string') return written.slice(0, 500);
  // Without the sign of −0, which no address could give back.
  const value = Number(written) + 0;
  return written !== '' && Number.isFinite(value) ? value : null;
}

/**
 * The state that an address gives to a figure: `?<name>.<field>=…`. Fields that are missing, or that are
 * not of the right kind, are as in `initial`.
 */
export function readState<State extends FigureState>(name: string, initial: State, search: string): State {
  const query = new URLSearchParams(search);
  const given = Object.entries(initial).flatMap(([field, like]) => {
    const written = query.get(`${name}.${field}`);
    const value = written === null ? null : typed(written, like);
    return value === null ? [] : [[field, value] as const];
  });
  return {...initial, ...Object.fromEntries(given)};
}

/** The query with the state of one figure in it; what is as in `initial` is left out, other figures stay. */
export function writeState<State extends FigureState>(
  name: string,
  initial: State,
  state: State,
  search: string,
): string {
  const query = new URLSearchParams(search);
  for (const [field, value] of Object.entries(state)) {
    if (value === initial[field]) query.delete(`${name}.${field}`);
    else query.set(`${name}.${field}`, text(value));
  }
  const written = query.toString();
  return written && `?${written}`;
}
