import {arxivId} from './arxiv';
import type {Reference} from './references.schema';

const typeMarks: Record<string, string> = {
  'article-journal': 'J',
  'paper-conference': 'C',
  chapter: 'M',
  book: 'M',
  thesis: 'D',
  report: 'R',
  webpage: 'EB/OL',
};

const dashes = (parts: number[] | undefined): string =>
  (parts ?? []).map((part) => String(part).padStart(2, '0')).join('-');

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The authors without the `and others` that stands for the rest of a long list. */
function namedAuthors(reference: Reference): {authors: Reference['author']; more: boolean} {
  const authors = reference.author.filter(({family, given}) => !(family === 'others' && !given));
  return {authors, more: authors.length < reference.author.length};
}

/**
 * A reference as others take it. The “and others” of BibTeX is no author; that there are more is said where
 * CSL keeps what it has no word for. A preprint is an article of an archive with the DOI that arXiv gives it.
 */
export function asPublished(reference: Reference): Reference {
  const {authors, more} = namedAuthors(reference);
  const arxiv = arxivId(reference.URL);
  return {
    ...reference,
    author: authors,
    ...(more ? {custom: {...(reference.custom as object | undefined), authorsAbridged: true}} : {}),
    ...(arxiv && !reference['container-title']
      ? {
          type: 'article',
          genre: 'preprint',
          archive: 'arXiv',
          number: arxiv,
          DOI: reference.DOI ?? `10.48550/arXiv.${arxiv}`,
        }
      : {}),
  };
}

const initials = (given: string, dot: string): string =>
  given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => `${part[0]?.toUpperCase()}${dot}`)
    .join(' ');

/**
 * A reference in the style of GB/T 7714—2015 (numeric): three authors at most, surname first and in
 * capitals for Latin names, then title, document type, source and address.
 */
export function formatGbt7714(reference: Reference): string {
  const {authors, more} = namedAuthors(reference);
  const names = authors.slice(0, 3).map(({family, given, literal}) => {
    const last = family ?? literal ?? '';
    if (isHan(last) || !given) return `${last}${given ?? ''}`;
    return `${last.toUpperCase()} ${initials(given, '')}`;
  });
  const han = isHan(reference.title);
  const many = more || authors.length > 3;
  const author = names.join(', ') + (many ? (han ? ', 等' : ', et al') : '');

  const arxiv = arxivId(reference.URL);
  const online = arxiv !== null || reference.type === 'webpage';
  const mark = arxiv && !reference['container-title'] ? 'EB/OL' : (typeMarks[reference.type] ?? 'EB/OL');
  const issued = reference.issued['date-parts'][0] ?? [];
  const year = String(issued[0]);

  let text = `${author}. ${reference.title}[${mark === 'C' || mark === 'J' ? `${mark}/OL` : mark}]`;
  const container = reference['container-title'];
  if (container) {
    const volume = reference.volume ? `, ${reference.volume}` : '';
    const issue = reference.issue ? `(${reference.issue})` : '';
    const page = reference.page ? `: ${reference.page}` : '';
    text +=
      mark === 'C'
        ? `//${container}. ${reference.publisher ? `${reference.publisher}, ` : ''}${year}${page}`
        : `. ${container}, ${year}${volume}${issue}${page}`;
  } else if (online) {
    const accessed = reference.accessed ? `[${dashes(reference.accessed['date-parts'][0])}]` : '';
    text += `. (${dashes(issued)})${accessed}`;
  } else {
    text += `. ${reference.publisher ? `${reference.publisher}, ` : ''}${year}`;
  }
  return `${text}. ${reference.URL}.`;
}

/** A reference in an author–date style close to APA, for the English pages. */
export function formatAuthorDate(reference: Reference): string {
  const {authors, more} = namedAuthors(reference);
  const names = authors.slice(0, 6).map(({family, given, literal}) => {
    const last = family ?? literal ?? '';
    return given && !isHan(last) ? `${last}, ${initials(given, '.')}` : `${last}${given ?? ''}`;
  });
  const many = more || authors.length > 6;
  const last =
    names.length > 1 && !many ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : names.join(', ');
  const author = many ? `${last}, et al.` : last;
  const issued = reference.issued['date-parts'][0] ?? [];
  const container = reference['container-title'];
  const volume = reference.volume ? `, ${reference.volume}` : '';
  const issue = reference.issue ? `(${reference.issue})` : '';
  const page = reference.page ? `, ${reference.page}` : '';
  const arxiv = arxivId(reference.URL);
  const source = container
    ? ` ${container}${volume}${issue}${page}.`
    : arxiv
      ? ` arXiv:${arxiv}.`
      : reference.publisher
        ? ` ${reference.publisher}.`
        : '';
  return `${author} (${reference.type === 'webpage' ? dashes(issued) : issued[0]}). ${reference.title}.${source} ${reference.URL}`;
}

/** The reference in the style of the locale: GB/T 7714 in Chinese, author–date in English. */
export function formatReference(reference: Reference, locale: string): string {
  return locale.startsWith('zh') ? formatGbt7714(reference) : formatAuthorDate(reference);
}
