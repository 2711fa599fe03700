import {describe, expect, it} from 'vitest';
import {loadSiteData} from '../../data/load';
import {homeView, lanesOf} from './homeView';

const siteDir = process.cwd();
const opening = {
  'embedding-to-bert': 'before-2013.md',
  'bert-to-gpt3': 'bert.md',
  'gpt3-to-llm': 'scaling-laws.md',
};

describe('lanesOf', () => {
  it('lets names that are far apart share a row', () => {
    expect(
      lanesOf([
        {at: 0, width: 80},
        {at: 50, width: 80},
      ]),
    ).toEqual([0, 0]);
  });

  it('sets a name above those whose stems rise beneath it', () => {
    expect(
      lanesOf([
        {at: 0, width: 80},
        {at: 4, width: 80},
        {at: 5, width: 80},
      ]),
    ).toEqual([2, 1, 0]);
  });
});

describe.each(['zh-Hans', 'en'] as const)('the first page in %s', (locale) => {
  const view = homeView(loadSiteData(siteDir), locale, siteDir, opening);

  it('names the turning points in order, in few rows', () => {
    expect(view.points.length).toBeGreaterThanOrEqual(15);
    const dates = view.points.map(({date}) => date);
    expect(dates).toEqual([...dates].sort());
    expect(view.lanes).toBeLessThanOrEqual(8);
  });

  it('knows how long each era takes and where it begins', () => {
    for (const {chapters, minutes, first} of view.eras) {
      expect(chapters).toBeGreaterThan(5);
      expect(minutes).toBeGreaterThan(10);
      expect(first).toBeTruthy();
    }
  });

  it('gives every verdict that a reader may meet', () => {
    expect(new Set(view.licenses.map(({commercial}) => commercial))).toEqual(
      new Set(['yes', 'conditional', 'no']),
    );
  });
});

it('refuses a turning point that is no event', () => {
  const data = loadSiteData(siteDir);
  const events = data.events.filter(({id}) => id !== 'bert-paper');
  expect(() => homeView({...data, events}, 'en', siteDir, opening)).toThrow(/bert-paper/);
});
