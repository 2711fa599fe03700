import {describe, expect, it} from 'vitest';
import {modelPageView} from '../../models/build/modelPageView';
import {testSite} from '../testSite';
import {modelIndexMarkdown, modelMarkdown} from './models';
import {stringify} from './nodes';

const site = testSite([]);

describe('modelMarkdown', () => {
  const bert = site.data.models.find(({id}) => id === 'bert')!;
  const mention = {page: '总览', section: '第二期', url: '/overview/#era-2'};
  const text = stringify(modelMarkdown(modelPageView(site.data, bert, [mention], 'zh-Hans'), site));

  it('tells the facts with their sources', () => {
    expect(text).toContain('- **首次公开** · 2018年10月11日');
    expect(text).toContain('](https://arxiv.org/abs/1810.04805)');
  });

  it('links the licence row and the sections that tell of it', () => {
    expect(text).toContain('](https://example.org/licenses/#bert)');
    expect(text).toContain('- [总览 › 第二期](https://example.org/overview/#era-2)');
  });

  it('says of every model all that a reader needs', () => {
    for (const model of site.data.models) {
      const page = stringify(modelMarkdown(modelPageView(site.data, model, [], 'zh-Hans'), site));
      expect(page, model.id).not.toMatch(/\bundefined\b|\bnull\b|\[object/);
    }
  });
});

it('the register holds every model', () => {
  const text = stringify(modelIndexMarkdown(site));
  expect(text.match(/^\| \[/gm)).toHaveLength(site.data.models.length);
});
