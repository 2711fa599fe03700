/** What the card of a term or a model says, as it is written for it at build. */
export type HoverCardText = {
  title?: string;
  /** The name in the site's other language. */
  other?: {text: string; lang: string};
  lines: string[];
};
