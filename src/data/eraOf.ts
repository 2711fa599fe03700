/** The era that a date falls into; what is before the first counts to the first. */
export function eraOf(date: string, eras: {id: string; from: string}[]): string {
  const begun = eras.filter(({from}) => from.slice(0, date.length) <= date);
  const era = begun.at(-1) ?? eras[0];
  if (!era) throw new RangeError('there are no eras');
  return era.id;
}
