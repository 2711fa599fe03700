const shapes: Record<number, Intl.DateTimeFormatOptions> = {
  4: {year: 'numeric'},
  7: {year: 'numeric', month: 'long'},
  10: {year: 'numeric', month: 'long', day: 'numeric'},
};

/**
 * Writes a date with the precision that its length states; in English as the book's prose does, 14 March 2023.
 * @param value `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatPartialDate(value: string, locale: string): string {
  const shape = shapes[value.length];
  if (!shape || !/^\d{4}(-\d\d){0,2}$/.test(value)) {
    throw new RangeError(`“${value}” is no date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  // UTC on both sides: else server and reader may differ by a day.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {...shape, timeZone: 'UTC'}).format(
    new Date(value),
  );
}
