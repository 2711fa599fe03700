import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

type Messages = Record<string, {message: string}>;

const catalogue = path.resolve('i18n/en/code.json');
const english: Messages = existsSync(catalogue)
  ? (JSON.parse(readFileSync(catalogue, 'utf8')) as Messages)
  : {};
let messages: Messages = {};

/** Chooses the language of `translate`; Chinese is that of the source. */
export function speak(locale: string): void {
  messages = locale === 'en' ? english : {};
}

/** Stands in for `@docusaurus/Translate` outside Docusaurus. */
export const translate = ({id, message}: {id: string; message: string}): string =>
  messages[id]?.message ?? message;
