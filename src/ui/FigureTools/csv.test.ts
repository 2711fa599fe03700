import {expect, it} from 'vitest';
import {csvOf} from './csv';

it('quotes what would be read as something else', () => {
  expect(
    csvOf([
      ['模型', 'note'],
      ['BERT', 'a "base", and a large'],
    ]),
  ).toBe('\uFEFF模型,note\r\nBERT,"a ""base"", and a large"\r\n');
});
