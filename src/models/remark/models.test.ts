import {describe, expect, it} from 'vitest';
import {elements, transform} from '../../book/remark/testing';
import remarkModels from './models';

const siteDir = process.cwd();

describe('models', () => {
  const models = remarkModels({siteDir});

  it('names a model by its record, or as the author says', () => {
    const [first, second] = elements(transform(':model[bert]和:model[那个模型]{id=bert}', models));
    expect(first).toMatchObject({
      name: 'ModelLink',
      text: 'BERT',
      attributes: {id: 'bert'},
    });
    expect(second).toMatchObject({text: '那个模型', attributes: {id: 'bert'}});
  });

  it('stops at an unknown id, with file and line', () => {
    expect(() => transform('一\n\n:model[brt]', models)).toThrow(/page\.md:3:1: no model “brt”/);
  });
});
