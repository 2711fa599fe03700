import {expect, it} from 'vitest';
import {writeCsv} from './csv';

it('writes a byte order mark, quotes what needs it and leaves missing cells empty', () => {
  const rows = [
    {id: 'bert', text: '他说"好"，\n然后', tags: ['a', 'b'], open: true, size: null},
    {id: 'gpt', text: 'a,b', tags: [], open: false, size: 3},
  ];
  expect(
    writeCsv(rows, {
      id: ({id}) => id,
      text: ({text}) => text,
      tags: ({tags}) => tags,
      open: ({open}) => open,
      size: ({size}) => size,
    }),
  ).toBe('\uFEFFid,text,tags,open,size\r\nbert,"他说""好""，\n然后",a; b,true,\r\ngpt,"a,b",,false,3\r\n');
});
