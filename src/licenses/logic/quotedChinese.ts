/**
 * Cuts an English text at words that it quotes in Chinese, such as the title of a section. They stand
 * at the odd places: `['README, section “', '协议', '”']`.
 */
export function quotedChinese(text: string): string[] {
  return text.split(/(?<=“)(\p{Script=Han}[^”]*)(?=”)/u);
}
