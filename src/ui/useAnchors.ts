import useBrokenLinks from '@docusaurus/useBrokenLinks';

/**
 * Tells the check for dead anchors about ids that are no headings, so that links to them count as
 * alive. To be called while rendering.
 */
export function useAnchors(ids: Iterable<string>): void {
  const {collectAnchor} = useBrokenLinks();
  for (const id of ids) collectAnchor(id);
}
