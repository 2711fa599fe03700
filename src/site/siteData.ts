import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {glossaryView} from '../book/build/glossaryView';
import {licenseCasesView} from '../licenses/build/licenseCasesView';
import {licenseTableView} from '../licenses/build/licenseTableView';
import {licenseToolsView} from '../licenses/build/licenseToolsView';
import {mapView} from '../book/build/mapView';
import {referenceListView} from '../book/build/referenceListView';
import {timelineStripView} from '../timeline/build/timelineStripView';
import {timelineList, timelineView} from '../timeline/build/timelineView';
import type {Locale} from '../data/fields';
import {dataFolder, forgetSiteData, siteData} from '../data/load';
import type {SiteData} from '../data/siteData';
import {homeView} from './home/homeView';
import {openings} from './home/openings';

/** What each view needs, cut out of the data in the locale being built. */
const views: Record<string, (data: SiteData, locale: Locale, siteDir: string) => object> = {
  timeline: timelineView,
  timelineList,
  timelineStrip: timelineStripView,
  licenseTable: licenseTableView,
  licenseTools: licenseToolsView,
  licenseCases: licenseCasesView,
  glossary: glossaryView,
  references: referenceListView,
  map: mapView,
  home: (data, locale, siteDir) => homeView(data, locale, siteDir, openings),
};

/**
 * Checks the data and hands each view its part as `@generated/site-data/default/<view>.json`, so
 * that a page carries one language and none of the fields it does not show. A fault in the data
 * stops `dev` and `build` alike.
 */
export default function siteDataPlugin({siteDir, i18n}: LoadContext): Plugin<SiteData> {
  return {
    name: 'site-data',
    getPathsToWatch: () => [path.join(siteDir, dataFolder, '{*.{json,bib},charts/*.json}')],
    loadContent() {
      forgetSiteData();
      return Promise.resolve(siteData(siteDir));
    },
    async contentLoaded({content, actions}) {
      for (const [name, view] of Object.entries(views)) {
        await actions.createData(`${name}.json`, view(content, i18n.currentLocale as Locale, siteDir));
      }
    },
  };
}
