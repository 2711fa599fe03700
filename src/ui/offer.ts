const kept = 10_000; // ms that a browser has to write the file

/**
 * Hands something to the browser as a file to keep.
 * @param content of the file, its type with it
 * @param name that the file is offered under
 */
export function offer(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), kept);
}
