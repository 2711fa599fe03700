import {expect, it} from 'vitest';
import {sidebarGroups} from './groups';

it('makes each category a group, and the pages between two of them one', () => {
  expect(
    sidebarGroups([
      {type: 'doc', id: 'overview'},
      {
        type: 'category',
        label: '一',
        link: {type: 'doc', id: 'one/index'},
        items: [
          {type: 'doc', id: 'one/a'},
          {type: 'category', label: '内', items: [{type: 'doc', id: 'one/b'}]},
        ],
      },
      {type: 'doc', id: 'about'},
      {type: 'ref', id: 'glossary'},
    ]),
  ).toEqual([
    {label: null, ids: ['overview']},
    {label: '一', ids: ['one/index', 'one/a', 'one/b']},
    {label: null, ids: ['about', 'glossary']},
  ]);
});
