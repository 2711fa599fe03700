import {translate} from '@docusaurus/Translate';
import {useCallback, useState} from 'react';

/** Says what has happened, and copies texts, saying whether that went well. */
export function useAnnouncement(): [
  announcement: string,
  announce: (text: string) => void,
  copy: (text: string) => void,
] {
  const [announcement, announce] = useState('');
  const copy = useCallback((text: string): void => {
    // Without a secure context there is no clipboard; the promise turns that into a refusal.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => announce(translate({id: 'licenseTable.announce.copied', message: '已复制：{text}'}, {text})),
        () =>
          announce(
            translate({id: 'licenseTable.announce.notCopied', message: '浏览器不许复制：{text}'}, {text}),
          ),
      );
  }, []);
  return [announcement, announce, copy];
}
