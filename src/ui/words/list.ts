import {translate} from '@docusaurus/Translate';

/** Things one after another, parted as the reader's language does. */
export function listed(things: readonly string[]): string {
  return things.join(translate({id: 'list.separator', message: '、'}));
}
