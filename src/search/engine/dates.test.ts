import {describe, expect, it} from 'vitest';
import {dateAgrees, datesWritten, findDate} from './dates';

describe('findDate', () => {
  it.each([
    ['2023年3月14日', '2023-03-14'],
    ['2023年03月14号发生了什么', '2023-03-14'],
    ['２０２３年３月', '2023-03'],
    ['2023-03-14', '2023-03-14'],
    ['2023/3/14', '2023-03-14'],
    ['2023.3.14', '2023-03-14'],
    ['2023-03', '2023-03'],
    ['March 14, 2023', '2023-03-14'],
    ['14 March 2023', '2023-03-14'],
    ['14th of march 2023', '2023-03-14'],
    ['what happened in Mar 2023', '2023-03'],
    ['june 2017', '2017-06'],
    ['2017年的论文', '2017'],
    ['models of 2019', '2019'],
  ])('reads %s', (typed, date) => {
    expect(findDate(typed)?.date).toBe(date);
  });

  it.each(['GPT-2019', '12020', '2048 tokens2', 'maybe', '2.2019', '128k'])('sees none in %s', (typed) => {
    expect(findDate(typed)).toBeNull();
  });

  it('takes the year alone where the month cannot be', () => {
    expect(findDate('2023年13月')?.date).toBe('2023');
  });

  it('says where it stands', () => {
    const {start, end} = findDate('GPT-4 2023年3月14日发布')!;
    expect('GPT-4 2023年3月14日发布'.slice(start, end)).toBe('2023年3月14日');
  });
});

describe('datesWritten', () => {
  it('is what findDate reads', () => {
    for (const date of ['2023-03-14', '2023-03', '2023'])
      for (const written of datesWritten(date)) expect(findDate(written)?.date, written).toBe(date);
  });
});

describe('dateAgrees', () => {
  it('puts the day before its month and the rest at nothing', () => {
    expect(dateAgrees('2023-03-14', '2023-03-14')).toBe(1);
    expect(dateAgrees('2023-03-14', '2023-03')).toBeGreaterThan(dateAgrees('2023-03-15', '2023-03-14'));
    expect(dateAgrees('2023-03-15', '2023-03-14')).toBeGreaterThan(0);
    expect(dateAgrees('2023-04-01', '2023-03-14')).toBe(0);
  });
});
