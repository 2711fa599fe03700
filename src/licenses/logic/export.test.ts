import {describe, expect, it} from 'vitest';
import {toCsv, toJson, toMarkdown, toRowLink} from './export';
import {fieldKeys} from './fields';
import {licenseFixture, rowFixture, wordingFixture} from './fixtures';

const page = 'https://site.example/licenses/';
const bloom = rowFixture('bloom', {
  name: 'BLOOM',
  weights: {
    license: licenseFixture('BigScience RAIL 1.0', 'responsible-ai'),
    commercial: 'conditional',
    why: 'Says “no”, and "more"\nin two lines.',
  },
});

describe('toCsv', () => {
  const csv = toCsv([bloom], wordingFixture, page);

  it('opens in Excel as Chinese', () => {
    expect(csv.startsWith('\uFEFFid,')).toBe(true);
    expect(csv).toContain('有条件');
  });

  it('quotes commas, quotation marks and line breaks', () => {
    expect(csv).toContain('"Says “no”, and ""more""\nin two lines."');
  });

  it('has one more line than rows, each with every column and the address', () => {
    const lines = toCsv([rowFixture('a'), rowFixture('b')], wordingFixture, page)
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]?.split(',')).toHaveLength(fieldKeys.length + 2);
    expect(lines[1]).toMatch(/^a,.*,https:\/\/site\.example\/licenses\/#a$/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('does not let %j run as a formula', (why) => {
    expect(toCsv([rowFixture('a', {weights: {why}})], wordingFixture, page)).toContain(`'${why}`);
  });
});

describe('toJson', () => {
  it('gives the data, the words of the verdicts and the address of each row', () => {
    const json = JSON.parse(toJson([bloom], wordingFixture, page)) as {
      verdicts: Record<string, string>;
      rows: {id: string; url: string; weights: {commercial: string}}[];
    };
    expect(json.verdicts).toMatchObject({conditional: '有条件'});
    expect(json.rows[0]).toMatchObject({
      id: 'bloom',
      url: `${page}#bloom`,
      weights: {commercial: 'conditional'},
    });
  });
});

describe('toMarkdown', () => {
  it('makes a table whose names are links', () => {
    const [head, rule, row, ...rest] = toMarkdown([bloom], wordingFixture, page).split('\n');
    expect(head).toMatch(/^\| NAME \| ORGANIZATION \|/);
    expect(rule).toMatch(/^\| --- \| --- \|/);
    expect(row).toContain(`[BLOOM](${page}#bloom)`);
    expect(row).toContain('有条件');
    expect(rest).toEqual(['']);
  });

  it('does not let a text break the table or turn into markup', () => {
    const row = rowFixture('a', {name: 'a|b\n[x](y) <img> *z*'});
    expect(toMarkdown([row], wordingFixture, page)).toContain(
      `[a\\|b \\[x\\](y) \\<img\\> \\*z\\*](${page}#a)`,
    );
  });
});

describe('toRowLink', () => {
  it('says the licence, the verdict and when it was checked', () => {
    expect(toRowLink(bloom, wordingFixture, page)).toBe(
      `[BLOOM — BigScience RAIL 1.0（有条件，核对于2026-11-24）](${page}#bloom)`,
    );
  });
});
