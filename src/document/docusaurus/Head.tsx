/** The head of a page is written at build; an island has no part in it. */
export default function Head(): null {
  return null;
}
