/**
 * Unfolds everything that an element is folded into. Browsers of late do so for the target of an address;
 * the rest need to be told.
 */
export function openTo(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
}
