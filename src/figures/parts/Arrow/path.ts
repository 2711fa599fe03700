export type Point = readonly [x: number, y: number];

// The same digits on server and client, whatever the last bit of their arithmetic.
const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * The path of a straight arrow with a filled head, in the units of the drawing.
 * @returns an empty path when both ends are the same point
 */
export function arrowPath([x1, y1]: Point, [x2, y2]: Point, head = 7): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return '';
  const [alongX, alongY] = [(x2 - x1) / length, (y2 - y1) / length];
  const [baseX, baseY] = [x2 - alongX * head, y2 - alongY * head];
  const half = head * 0.45;
  const corners = [
    [x1, y1],
    [baseX, baseY],
    [x2, y2],
    [baseX - alongY * half, baseY + alongX * half],
    [baseX + alongY * half, baseY - alongX * half],
  ].map(([x = 0, y = 0]) => `${rounded(x)} ${rounded(y)}`);
  return `M${corners[0]} L${corners[1]} M${corners[2]} L${corners[3]} L${corners[4]}Z`;
}
