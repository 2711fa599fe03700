/** A number of parameters as engineers write it: 72.7B, 110M. */
export function shortCount(count: number): string {
  const units: [number, string][] = [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
  ];
  const [size, letter] = units.find(([unit]) => count >= unit) ?? [1, ''];
  return `${Number((count / size).toPrecision(3))}${letter}`;
}
