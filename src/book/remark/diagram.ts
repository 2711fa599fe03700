// By path: the package names an entry for `import` only, and Docusaurus loads its configuration by `require`.
import {renderMermaidSVG} from '../../../node_modules/beautiful-mermaid/dist/index.js';

/**
 * Draws a Mermaid flowchart as SVG without a browser.
 * @param source the text of the fence
 * @param scope makes ids within the drawing unique on the page
 * @returns markup coloured by the custom properties of `src/book/parts/Diagram`, so that it follows
 *   the theme; it holds no style sheet, font import or fixed size
 * @throws Error when the text is no diagram that the library draws
 */
export function drawDiagram(source: string, scope: string): string {
  // The figure's frame keeps the distance; room within the drawing would only make its letters smaller.
  const svg = renderMermaidSVG(source, {padding: 4, nodeSpacing: 18, layerSpacing: 34});
  if (/NaN|undefined/.test(svg)) throw new Error('the layout has no finite size');
  return (
    svg
      // Its style sheet imports a web font and would apply to every drawing on the page.
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/ style="--bg:[^"]*"/, '')
      .replace(/ width="[\d.]+" height="[\d.]+"/, (size) => {
        const width = Number(/width="([\d.]+)"/.exec(size)?.[1]);
        return ` width="${Math.ceil(width)}"`;
      })
      .replace(/<!--[\s\S]*?-->/g, '')
      // What stands on the lines is set in 11 pixels, in boxes with room for 12.
      .replaceAll('font-size="11"', 'font-size="12"')
      .replace(/(\d+\.\d{2})\d+/g, '$1')
      .replace(/\bid="([^"]+)"/g, `id="${scope}-$1"`)
      .replace(/url\(#([^)]+)\)/g, `url(#${scope}-$1)`)
      .replace(/\n\s*/g, '')
  );
}
