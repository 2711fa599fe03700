import {describe, expect, it} from 'vitest';
import {completed, countryCode, emptyCase, isAsked, parseCase, writeCase, type Case} from './caseOf';

describe('parseCase', () => {
  it('reads country, users, revenue and uses in any order', () => {
    expect(parseCase('distil.r50000000.DE.u2000000.commercial')).toEqual({
      ...emptyCase,
      country: 'DE',
      users: 2_000_000,
      revenue: 50_000_000,
      commercial: true,
      distil: true,
    });
  });

  it('lets a service be commercial, and what is shipped be passed on', () => {
    expect(parseCase('service.device')).toMatchObject({commercial: true, redistribute: true});
  });

  it.each(['', '..', '<img>', '__proto__', 'u', 'u-5', 'u1e9', 'rmany', 'deu', 'constructor.toString'])(
    'finds nothing in %j',
    (text) => {
      expect(parseCase(text)).toEqual(emptyCase);
    },
  );

  it('takes a number of digits that nobody has for one that somebody may have', () => {
    expect(parseCase('u99999999999999').users).toBe(1e13);
    expect(parseCase(`u${'9'.repeat(40)}`).users).toBeNull();
  });
});

describe('writeCase', () => {
  const cases: [string, Case][] = [
    ['', emptyCase],
    ['de.u2000000.r50000000.commercial.distil', parseCase('de.u2000000.r50000000.commercial.distil')],
    ['eu.service.device', parseCase('device.service.eu')],
    ['u0', {...emptyCase, users: 0}],
    ['gb.redistribute', parseCase('redistribute.uk')],
  ];
  it.each(cases)('writes %j, and reads it again', (text, asked) => {
    expect(writeCase(asked)).toBe(text);
    expect(completed(parseCase(text))).toEqual(completed(asked));
  });

  it('asks nothing when empty', () => {
    expect(isAsked(emptyCase)).toBe(false);
    expect(isAsked({...emptyCase, users: 0})).toBe(true);
  });
});

describe('countryCode', () => {
  it.each([
    [' de ', 'DE'],
    ['uk', 'GB'],
    ['EU', 'EU'],
    ['germany', null],
    ['', null],
  ])('%j is %j', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});
