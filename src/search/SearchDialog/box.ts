/** A text box, and what to do with what is written in it. */
export type SearchBox = {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  /** Where the results go. */
  results: HTMLElement;
};
