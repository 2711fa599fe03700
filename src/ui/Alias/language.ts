/** The language a short text is in, judged by its script. */
export function languageOf(text: string): 'zh-Hans' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
}
