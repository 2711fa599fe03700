import type {Page} from '@playwright/test';
import core, {type AxeResults, type ElementContext, type RunOptions} from 'axe-core';

/** Rules whose verdict hangs on colours: what another theme can break, and nothing else can. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Axe is put into a page once: it is half a megabyte that a browser has to read. */
async function inject(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(core.source);
}

type Options = {
  /** Looks only at what this finds, a CSS selector. */
  within?: string;
  /** Asks only the rules on colours, once for each pair of colours that is seen. */
  coloursOnly?: boolean;
};

/**
 * What axe finds on the page that is open, by rule and place; nothing where it is well. It hands out
 * violations alone: writing down all that is right would take longer than finding it.
 *
 * With `coloursOnly` elements that are dressed alike stand for each other, as a second theme changes their
 * colours alike: what lies over what has been looked at in the first.
 */
export async function axe(page: Page, {within, coloursOnly = false}: Options = {}): Promise<string[]> {
  await inject(page);
  return page.evaluate(
    async ([selector, rules]) => {
      const {axe: runner} = window as unknown as {
        axe: {run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>};
      };
      const root = selector ?? 'html';
      const dress = (element: Element): string => {
        const own = getComputedStyle(element);
        const parts = [element.tagName, element.getAttribute('class'), own.fontSize, own.fontWeight];
        for (let each: Element | null = element; each; each = each.parentElement) {
          const {color, fill, backgroundColor, backgroundImage, opacity, textDecorationLine} =
            getComputedStyle(each);
          parts.push(color, fill, backgroundColor, backgroundImage, opacity, textDecorationLine);
          // What is behind a ground of its own that lets nothing through is not seen.
          if (each !== element && /^rgb\(/.test(backgroundColor)) break;
        }
        return parts.join('|');
      };
      const alike = (): Element[] => {
        const found = new Map<string, Element>();
        for (const element of document.querySelectorAll(`${root}, ${root} *`)) {
          const hasText = [...element.childNodes].some(
            ({nodeType, textContent}) => nodeType === Node.TEXT_NODE && textContent?.trim(),
          );
          if (!(hasText || element.matches('input, select, textarea')) || !element.checkVisibility())
            continue;
          const key = dress(element);
          if (!found.has(key)) found.set(key, element);
        }
        return [...found.values()];
      };
      const options: RunOptions = {resultTypes: ['violations']};
      if (rules) Object.assign(options, {runOnly: rules, preload: false});
      const context = rules ? {include: alike()} : root;
      const {violations} = await runner.run(context, options);
      return violations.flatMap(({id, nodes}) =>
        nodes.slice(0, 3).map(({html}) => `${id}: ${html.slice(0, 160)}`),
      );
    },
    [within, coloursOnly ? colourRules : null] as const,
  );
}
