import {markdownPath} from '../../addresses/PageHead/exits';
import {modelPageView} from '../../models/build/modelPageView';
import {mentionsOf} from '../../models/plugin';
import {checkedOn, pagesOf, type Files, type Site} from '../context';
import {chapterMarkdown} from './chapter';
import {modelIndexMarkdown, modelMarkdown} from './models';
import {pageMarkdown, type PageText} from './page';

/** The Markdown text of every page, beside the page. */
export function markdownFiles(site: Site): Files {
  const {data, locale, say} = site;
  const pages = pagesOf(site);
  const chapters = pages.map((page) => ({...page, permalink: `/${page.path}`}));
  const texts: PageText[] = [
    ...pages.map((page) => ({...page, children: chapterMarkdown(page, site)})),
    {
      path: 'models/',
      title: say('modelIndex.title'),
      description: say('modelIndex.description'),
      checked: checkedOn(data),
      children: modelIndexMarkdown(site),
    },
    ...data.models.map((model): PageText => {
      const view = modelPageView(data, model, mentionsOf(model.id, chapters), locale);
      return {
        path: `models/${model.id}/`,
        title: view.name,
        description: [...view.organizations, view.date, say(`architecture.${view.architecture}`)].join(' · '),
        checked: view.verifiedOn,
        children: modelMarkdown(view, site),
      };
    }),
  ];
  return new Map(texts.map((text) => [markdownPath(text.path), pageMarkdown(site, text)]));
}
