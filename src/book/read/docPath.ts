/** A chapter's file without the folder of its language and without `.md`: `bert-to-gpt3/index`. */
export function docPath(file: string): string {
  const inDocs =
    /(?:^|[\\/])(?:docs|i18n[\\/][^\\/]+[\\/]docusaurus-plugin-content-docs[\\/]current)[\\/](.+)\.md$/;
  const found = inDocs.exec(file)?.[1];
  if (!found) throw new Error(`${file} is no chapter`);
  return found.replaceAll('\\', '/');
}

/** The address of a chapter within the site: `bert-to-gpt3/index` → `/bert-to-gpt3/`. */
export function docAddress(doc: string): string {
  return `/${`${doc}/`.replace(/(^|\/)index\/$/, '$1')}`;
}
