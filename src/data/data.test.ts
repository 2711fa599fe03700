import {describe, expect, it} from 'vitest';
import {loadSiteData} from './load';
import {parseBibliography} from './references';

const data = loadSiteData(process.cwd());

describe('the data of the site', () => {
  it('keeps all 33 rows of the note, in its order', () => {
    const indices = data.licenses.flatMap(({note}) => (note ? [note.index] : []));
    expect(indices).toEqual(Array.from({length: 33}, (_, index) => index + 1));
  });

  it('has a record for each model of the note', () => {
    expect(data.models.filter(({inSeed}) => inSeed).length).toBeGreaterThanOrEqual(50);
  });
});

describe('parseBibliography', () => {
  it('names key and field of what is missing', () => {
    expect(() => parseBibliography('@misc{a2020b, title={T}, author={A, B}, year={2020}}')).toThrow(
      /a2020b › URL/,
    );
  });

  it('refuses a key that is no anchor', () => {
    const entry = '@misc{A_2020, title={T}, author={A, B}, year={2020}, url={https://arxiv.org}}';
    expect(() => parseBibliography(entry)).toThrow(/A_2020 › id/);
  });
});
