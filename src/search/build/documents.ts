import type {Locale} from '../../data/fields';
import {arxivId} from '../../data/arxiv';
import {licenseIndex, modelVerdict, ownTerms} from '../../data/licenseTerms';
import type {SiteData} from '../../data/siteData';
import type {SearchDocument, SearchIndex} from '../engine/types';
import type {Chapter} from '../../book/read/chapters';
import {spellingTables} from './spellingTables';

/** Joins what there is. */
const words = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');

/** An address within the site as the site writes it: with a slash before the anchor. */
const address = (path: string, anchor: string | null): string =>
  `${path.endsWith('/') ? path : `${path}/`}${anchor ? `#${anchor}` : ''}`;

/** The tables of what the site corrected quote words from everywhere, and answer for none of them. */
const isAside = (permalink: string, anchor: string | null): boolean =>
  permalink.replace(/\/$/, '') === '/about' && /^(?:corrections|disagreements|links)/.test(anchor ?? '');

function sectionDocuments(chapters: Chapter[], otherTitles: ReadonlyMap<string, string>): SearchDocument[] {
  return chapters.flatMap(({id, title, description, permalink, sections}) =>
    sections.map((section): SearchDocument => ({
      kind: 'section',
      url: address(permalink, section.id),
      page: title,
      heading: section.depth === 1 ? title : section.title,
      aliases: section.depth === 1 ? aliasesOf(title, [otherTitles.get(id) ?? '']) : [],
      facet: isAside(permalink, section.id) ? 'aside' : null,
      body: section.depth === 1 ? words(description, section.text) : section.text,
    })),
  );
}

/** Pages that are no chapter: the first one, the register of models. */
function pageDocuments({synonyms}: SiteData, locale: Locale): SearchDocument[] {
  return synonyms.flatMap(({page, title, summary}): SearchDocument[] =>
    page !== null && title && summary
      ? [
          {
            kind: 'section',
            url: page,
            page: title[locale],
            heading: title[locale],
            aliases: [],
            facet: null,
            body: summary[locale],
          },
        ]
      : [],
  );
}

function modelDocuments({models, organizations}: SiteData, locale: Locale): SearchDocument[] {
  const makers = new Map(organizations.map(({id, name}) => [id, name[locale]]));
  return models.map((model) => ({
    kind: 'model',
    url: `/models/${model.id}/`,
    page: '',
    heading: model.name[locale],
    aliases: aliasesOf(model.name[locale], [...Object.values(model.name), ...model.aliases]),
    facet: model.architecture,
    body: [
      model.organizations.map((id) => makers.get(id)).join(' '),
      model.date,
      model.parameters.text[locale],
      model.architectureNote?.[locale],
      model.note?.[locale],
      model.paper?.title,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
}

function termDocuments({glossary}: SiteData, locale: Locale): SearchDocument[] {
  return glossary.map((term) => ({
    kind: 'term',
    url: `/glossary/#${term.id}`,
    page: '',
    heading: term.name[locale],
    aliases: aliasesOf(term.name[locale], [
      ...Object.values(term.name),
      ...term.aliases['zh-Hans'],
      ...term.aliases.en,
    ]),
    facet: null,
    body: term.definition[locale],
  }));
}

function licenseDocuments(data: SiteData, locale: Locale): SearchDocument[] {
  const kinds = new Map(data.licenseKinds.map((kind) => [kind.id, kind]));
  const models = new Map(data.models.map((model) => [model.id, model]));
  const labels = new Map(data.conditions.map(({id, label}) => [id, label[locale]]));
  const index = licenseIndex(data);
  return data.licenses.map(({id, note, variants}) => {
    const name = models.get(id)?.name[locale] ?? id;
    const conditions = variants.flatMap((variant) =>
      ownTerms(variant, index).map(({term}) => labels.get(term.condition)),
    );
    return {
      kind: 'license',
      url: `/licenses/#${id}`,
      page: '',
      heading: name,
      aliases: aliasesOf(name, [
        ...variants.flatMap(({license, name: variant, weights}) => {
          const kind = kinds.get(license);
          const names = [...Object.values(kind?.name ?? {}), ...Object.values(variant ?? {})];
          return [...names, kind?.spdx ?? '', ...weights.map((size) => size.name)];
        }),
        note?.model ?? '',
        ...(models.get(id)?.aliases ?? []),
      ]),
      facet: modelVerdict(variants),
      body: words(
        ...variants.map(({why}) => why?.[locale]),
        [...new Set(conditions)].join(' '),
        ...variants.map(({evidence}) =>
          evidence.status === 'seen' ? words(evidence.text, evidence.translation) : null,
        ),
        ...variants.flatMap(({history}) => history.map(({date, what}) => words(date, what[locale]))),
        note && words(note.license.text, note.dataLicense.text, note.corpus.text),
      ),
    };
  });
}

function eventDocuments({events}: SiteData, locale: Locale): SearchDocument[] {
  return events.map((event) => ({
    kind: 'event',
    url: `/timeline/#${event.id}`,
    page: '',
    heading: event.title[locale],
    aliases: [],
    facet: event.kind,
    body: words(event.date, event.text[locale]),
  }));
}

function referenceDocuments({references}: SiteData): SearchDocument[] {
  return references.map((reference) => {
    const arxiv = arxivId(reference.URL ?? '');
    return {
      kind: 'reference' as const,
      url: `/references/#${reference.id}`,
      page: '',
      heading: reference.title,
      aliases: [],
      facet: null,
      body: words(
        reference.author.map(({family, literal}) => family ?? literal).join(', '),
        String(reference.issued['date-parts'][0]?.[0] ?? ''),
        reference['container-title'],
        arxiv ? `arXiv ${arxiv}` : null,
      ),
    };
  });
}

/**
 * Gives the documents the phrases in which strangers ask for them.
 * @throws Error that names file, record and field where an address is none of these documents
 */
function withAsked(
  documents: SearchDocument[],
  {asked, queries}: Pick<SiteData, 'asked' | 'queries'>,
  locale: Locale,
): SearchDocument[] {
  const phrases = new Map<string, Set<string>>(documents.map(({url}) => [url, new Set()]));
  const lost: string[] = [];
  const add = (place: string, texts: string[], field: string): void => {
    const known = phrases.get(place);
    if (known) for (const text of texts) known.add(text);
    else lost.push(`src/data/${field}: nothing has the address ${place}`);
  };
  for (const each of asked) add(each.id, each[locale], `asked.json: record (${each.id}) › id`);
  for (const each of queries)
    for (const place of each.places) add(place, each[locale], `queries.json: record (${each.id}) › places`);
  if (lost.length > 0) throw new Error(lost.join('\n'));
  return documents.map((document) => {
    const own = phrases.get(document.url)!;
    return own.size > 0 ? {...document, asked: [...own]} : document;
  });
}

/** Other names, each once, without those that differ from the name in nothing. */
function aliasesOf(name: string, others: string[]): string[] {
  return [...new Set(others)].filter((other) => other !== '' && other !== name);
}

/**
 * Everything of the site that a search can find, in one language.
 * @param chapters with permalinks that begin at the site, without base path and locale
 * @throws Error where `asked.json` or `queries.json` names an address that none of this has
 * @param otherTitles titles of the chapters in the other language, by the id of the chapter
 */
export function searchIndexOf(
  data: SiteData,
  chapters: Chapter[],
  locale: Locale,
  otherTitles: ReadonlyMap<string, string>,
): SearchIndex {
  const documents = withAsked(
    [
      ...sectionDocuments(chapters, otherTitles),
      ...pageDocuments(data, locale),
      ...modelDocuments(data, locale),
      ...termDocuments(data, locale),
      ...licenseDocuments(data, locale),
      ...eventDocuments(data, locale),
      ...referenceDocuments(data),
    ],
    data,
    locale,
  );
  const synonyms = data.organizations
    .map(({name}) => [...new Set(Object.values(name))])
    .filter((names) => names.length > 1);
  const spoken = data.synonyms.flatMap((each): [string, string][] =>
    each.spoken ? each.words.map((word) => [word, each.means[0]!]) : [],
  );
  const means = data.synonyms
    .filter((each) => each.page === null && !each.spoken)
    .map((each): [string[], string[]] => [each.words, each.means]);
  const pages = data.synonyms.flatMap(({page, words: names}): [string, string[]][] =>
    page === null ? [] : [[page, names]],
  );
  return {
    documents,
    tables: {...spellingTables(documents, synonyms), means, spoken, pages, pinyin: locale === 'zh-Hans'},
  };
}
