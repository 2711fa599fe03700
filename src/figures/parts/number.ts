/** A number of a calculation: whole ones as they are, others with two decimals, and a real minus sign. */
export const number = (value: number): string =>
  // −0.001 rounds to −0, which is 0.
  (Number.isInteger(value) ? String(value + 0) : value.toFixed(2).replace(/^-(0\.00)$/, '$1')).replace(
    '-',
    '−',
  );

/** A vector in brackets. */
export const tuple = (vector: readonly number[]): string => `(${vector.map(number).join(', ')})`;
