import type {LoadContext, Plugin} from '@docusaurus/types';
import {modelIndexView} from './build/modelIndexView';
import {modelPageView, type Mention} from './build/modelPageView';
import type {Locale} from '../data/fields';
import {siteData} from '../data/load';
import {readChapters, type Chapter} from '../book/read/chapters';

/** The sections that link to a model, each once. */
export function mentionsOf(id: string, chapters: Chapter[]): Mention[] {
  return chapters.flatMap(({title, permalink, sections}) =>
    sections
      .filter(({models}) => models.includes(id))
      .map((section) => ({
        page: title,
        section: section.title,
        url: section.id ? `${permalink}#${section.id}` : permalink,
      })),
  );
}

/** Makes `/models/` and a page for each model of models.json, in the locale being built. */
export default function modelPages({siteDir, i18n, baseUrl}: LoadContext): Plugin {
  const locale = i18n.currentLocale as Locale;
  return {
    name: 'model-pages',
    async allContentLoaded({allContent, actions}) {
      const data = siteData(siteDir);
      const chapters = readChapters(allContent, data, siteDir, locale).map((chapter) => ({
        ...chapter,
        // Links within the site are written without the base path.
        permalink: `/${chapter.permalink.slice(baseUrl.length)}`,
      }));
      actions.addRoute({
        path: `${baseUrl}models/`,
        component: '@site/src/models/ModelIndex',
        modules: {view: await actions.createData('index.json', modelIndexView(data, locale))},
        exact: true,
      });
      for (const model of data.models) {
        const view = modelPageView(data, model, mentionsOf(model.id, chapters), locale);
        actions.addRoute({
          path: `${baseUrl}models/${model.id}/`,
          component: '@site/src/models/ModelPage',
          modules: {model: await actions.createData(`${model.id}.json`, view)},
          exact: true,
        });
      }
    },
  };
}
