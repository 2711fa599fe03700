import {textOf} from '../CopyMenu/readPage';
import {gap} from '../CopyMenu/sentence';
import {offer} from '../offer';
import {csvOf} from './csv';
import {pictureOf} from './picture';

/** A picture of dots is this many times as fine as the page, for paper and slides. */
const fineness = 2;

/** The picture as dots. */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * fineness;
  canvas.height = image.naturalHeight * fineness;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

const rowsOf = (table: HTMLTableElement): string[][] =>
  [...table.rows].map((row) =>
    [...row.cells].map((cell) => textOf(cell).replaceAll(gap, '').trim().replace(/\s+/g, ' ')),
  );

/** Saves a figure or a table of the page as the file that a button names. */
export default async function save(button: HTMLElement): Promise<void> {
  const picture = button.closest('[data-figure]')?.querySelector<HTMLElement>('[data-picture]');
  if (!picture) return;
  const {as = 'svg', name = 'figure'} = button.dataset;
  const file = `${name.replace(/[\s/\\:*?"<>|]+/g, '-')}.${as}`;
  if (as === 'csv') {
    const table = picture.querySelector('table');
    if (table) offer(new Blob([csvOf(rowsOf(table))], {type: 'text/csv'}), file);
    return;
  }
  // Of a figure that can be worked only the picture, without what it is worked by.
  const stage = picture.querySelector<HTMLElement>('[data-stage]') ?? picture;
  const {host, pathname} = window.location;
  const svg = pictureOf(stage, `${document.title.split(' | ')[0]} · ${host}${pathname}`);
  offer(as === 'png' ? await pngOf(svg) : new Blob([svg], {type: 'image/svg+xml'}), file);
}
