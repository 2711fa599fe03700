/** A part of an address as its reader would write it; as it stands where its encoding is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is part of no encoding.
    return text;
  }
}
