const shapes: Record<number, Intl.DateTimeFormatOptions> = {
  4: {year: 'numeric'},
  7: {year: 'numeric', month: 'long'},
  10: {year: 'numeric', month: 'long', day: 'numeric'},
};

/** Made once for each language and precision: to make one takes as long as to write a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes a date with the precision that its length states; in English as the book's prose does, 14 March 2023.
 * @param value `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatPartialDate(value: string, locale: string): string {
  const shape = shapes[value.length];
  if (!shape || !/^\d{4}(-\d\d){0,2}$/.test(value)) {
    throw new RangeError(`“${value}” is no date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  const key = `${locale} ${value.length}`;
  let format = formats.get(key);
  if (!format) {
    // UTC on both sides: else server and reader may differ by a day.
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {...shape, timeZone: 'UTC'});
    formats.set(key, format);
  }
  return format.format(new Date(value));
}
