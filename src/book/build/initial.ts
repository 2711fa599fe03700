import type {Locale} from '../../data/fields';

/** The first character of each pinyin initial in the order of a Chinese dictionary; no word begins with i, u or v. */
const firstOf = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀';
const initials = 'ABCDEFGHJKLMNOPQRSTWXYZ';
const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin');

/**
 * The letter under which a dictionary lists a word: its own first letter, of a Chinese character that of
 * its pinyin.
 * @returns `A` to `Z`, or `#` for what begins with none
 */
export function initialOf(word: string, locale: Locale): string {
  const first = word.trim().charAt(0);
  const latin = first.normalize('NFD').charAt(0).toUpperCase();
  if (/^[A-Z]$/.test(latin)) return latin;
  if (locale === 'en' || !/^\p{Script=Han}$/u.test(first)) return '#';
  let found = '#';
  for (const [index, boundary] of [...firstOf].entries()) {
    if (pinyin.compare(boundary, first) > 0) break;
    found = initials.charAt(index);
  }
  return found;
}
