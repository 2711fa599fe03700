/**
 * A file of `static/data/figures`, unpacked. Packed with gzip in the file itself, so that its size is the
 * same on every host.
 * @throws Error when it is not there
 */
export async function fetchPacked(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
