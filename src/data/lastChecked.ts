/** The day of the latest check among some records; empty when there are none. */
export const lastChecked = (records: {verifiedOn: string}[]): string =>
  records
    .map(({verifiedOn}) => verifiedOn)
    .sort()
    .at(-1) ?? '';
