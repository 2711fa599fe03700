/** What a test does in a browser, whichever it is. */
export type Reader = {
  /** Goes to a path of the site. */
  goto: (path: string) => Promise<void>;
  /** Runs a function in the page; it and what it is given hold nothing from outside. */
  run: <Given extends unknown[], Answer>(
    work: (...given: Given) => Answer,
    ...given: Given
  ) => Promise<Awaited<Answer>>;
  /** Presses what a selector finds first, as a hand would. */
  click: (selector: string) => Promise<void>;
  /** Writes into the field that a selector finds. */
  type: (selector: string, text: string) => Promise<void>;
  /** Presses a key by its name, with Control where it begins with `Control+`. */
  press: (key: string) => Promise<void>;
  /** Moves the pointer to what a selector finds. */
  hover: (selector: string) => Promise<void>;
  /** What the browser itself has complained of since the last page was opened. */
  complaints: () => string[];
};

/** A browser that is running. */
export type Engine = {reader: Reader; close: () => Promise<void>};
