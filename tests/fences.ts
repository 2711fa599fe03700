import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** Every Mermaid fence of the chapters, in both languages: where it stands, and what it says. */
export function mermaidFences(): (readonly [place: string, source: string])[] {
  const chapters = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join(folder, file)),
  );
  return chapters.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^( *)```mermaid\n([^]*?)^ *```/gm)].map(
      ({index, 2: source = ''}) => [`${file}:${text.slice(0, index).split('\n').length}`, source] as const,
    );
  });
}
