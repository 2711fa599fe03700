/**
 * The page that is sent for every dead address, as it has to be for that: its languages lead to their home
 * pages, since no address stands for it, and it calls none its own.
 * @param html as Docusaurus has written it, for `/404.html`
 */
export function lostPage(html: string): string {
  return html
    .replace(/(<a [^>]*?\bhref="?[^"\s>]*?\/)404(?:\.html)?\/?(?=["\s>])/g, '$1')
    .replace(/<link [^>]*\brel="?(?:canonical|alternate)\b[^>]*\/404\.html[^>]*>/g, '')
    .replace(/<meta [^>]*\bproperty="?og:url\b[^>]*>/g, '');
}
