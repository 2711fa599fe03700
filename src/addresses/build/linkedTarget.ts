/** A place of a chapter that other sections link to. */
export type LinkedTarget = {
  /** Null for the page as a whole. */
  id: string | null;
  title: string;
  /** The sections that link here; `section` is null for the opening of a page. */
  sources: {page: string; section: string | null; url: string}[];
};
