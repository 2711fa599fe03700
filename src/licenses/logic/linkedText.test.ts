import {describe, expect, it} from 'vitest';
import {linkedText} from './linkedText';

describe('linkedText', () => {
  it('leaves a text without links whole', () => {
    expect(linkedText('Public', [])).toEqual([{text: 'Public', url: null}]);
  });

  it('links the words in their places', () => {
    const links = [
      {text: 'The Stack', url: 'https://a.example'},
      {text: 'S2ORC', url: 'https://b.example'},
    ];
    expect(linkedText('mC4, The Stack, S2ORC.', links)).toEqual([
      {text: 'mC4, ', url: null},
      {text: 'The Stack', url: 'https://a.example'},
      {text: ', ', url: null},
      {text: 'S2ORC', url: 'https://b.example'},
      {text: '.', url: null},
    ]);
  });

  it('puts a link whose words are not in the text behind it', () => {
    expect(linkedText('C4', [{text: 'Pile', url: 'https://a.example'}])).toEqual([
      {text: 'C4', url: null},
      {text: ' ', url: null},
      {text: 'Pile', url: 'https://a.example'},
    ]);
  });
});
