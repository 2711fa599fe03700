import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../data/fields';
import {siteData} from '../data/load';
import type {SiteData} from '../data/siteData';
import {readMessages, type Say} from '../exits/messages';
import {formatPartialDate} from '../ui/PartialDate/format';
import type {HoverCardText} from '../ui/HoverCard/text';

/** The card of each term and model, by its path: a page carries none of them, however many there are. */
export function hoverCards(data: SiteData, locale: Locale, say: Say): Map<string, HoverCardText> {
  const other = locale === 'en' ? 'zh-Hans' : 'en';
  const makers = new Map(data.organizations.map(({id, name}) => [id, name[locale]]));
  return new Map([
    ...data.glossary.map(({id, name, definition}): [string, HoverCardText] => [
      `glossary/${id}.json`,
      {title: name[locale], other: {text: name[other], lang: other}, lines: [definition[locale]]},
    ]),
    ...data.models.map((model): [string, HoverCardText] => {
      const {id, name, organizations, date, architecture, parameters, openWeights} = model;
      const by = organizations.map((maker) => makers.get(maker) ?? maker);
      const facts = [
        by.join(locale === 'en' ? ', ' : '、'),
        formatPartialDate(date, locale),
        say(`architecture.${architecture}`),
      ];
      const weights = openWeights ? say('model.openWeights') : say('model.closedWeights');
      return [
        `models/${id}.json`,
        {
          title: name[locale],
          lines: [
            facts.join(' · '),
            `${say('model.parameters')} · ${parameters.text[locale]}`,
            ...(openWeights === null ? [] : [weights]),
          ],
        },
      ];
    }),
  ]);
}

/** What a card says and no page does, for `translate` and for the check that nothing is left over. */
export const hoverCardMessages = [
  {id: 'model.parameters', message: '参数'},
  {id: 'model.openWeights', message: '权重公开'},
  {id: 'model.closedWeights', message: '权重未公开'},
];

/** Writes the cards of `src/ui/HoverCard` to `/hover/`, a small file each, fetched when one is opened. */
export default function hoverCardsPlugin(context: LoadContext): Plugin {
  const {siteDir, baseUrl, i18n, generatedFilesDir, codeTranslations} = context;
  const drafts = path.join(generatedFilesDir, 'hover');
  const locale = i18n.currentLocale as Locale;
  const write = async (folder: string): Promise<void> => {
    const cards = hoverCards(siteData(siteDir), locale, readMessages(siteDir, codeTranslations));
    await mkdir(path.join(folder, 'glossary'), {recursive: true});
    await mkdir(path.join(folder, 'models'), {recursive: true});
    const files = [...cards].map(([file, card]) => writeFile(path.join(folder, file), JSON.stringify(card)));
    await Promise.all(files);
  };
  return {
    name: 'hover-cards',
    allContentLoaded: () => (process.env.NODE_ENV === 'development' ? write(drafts) : undefined),
    // The type leaves out `devServer`, which Docusaurus merges into its own.
    configureWebpack: () =>
      ({devServer: {static: {directory: drafts, publicPath: `${baseUrl}hover`}}}) as ReturnType<
        NonNullable<Plugin['configureWebpack']>
      >,
    postBuild: ({outDir}) => write(path.join(outDir, 'hover')),
  };
}
