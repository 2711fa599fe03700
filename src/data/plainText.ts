/**
 * Characters that no feed can carry or that show a reader another text than there is: control characters,
 * lone surrogates, non-characters, what decoding has lost (U+FFFD), those that turn the direction of writing
 * (CVE-2021-42574), and those that nobody sees: two names that differ by one look alike.
 */
const unfit =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Names the first character of a text that does not belong there; null for a text that is fit. */
export function unfitCharacter(text: string): string | null {
  const found = unfit.exec(text)?.[0];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text without what XML 1.0 cannot hold, whatever its source. */
export const withoutUnfit = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- all but tab and line ends
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
