import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import letters from '@generated/site-data/default/glossary.json';
import {useAnchors} from '@site/src/ui/useAnchors';
import type {GlossaryTheme} from '../../build/glossaryView';
import GlossaryTools from './GlossaryTools';
import {glossaryId} from './ids';
import Term from './Term';
import {themeLabels} from './themes';
import styles from './styles.module.css';

/** `#` is no letter to jump to by name. */
const anchorOf = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;

/** Every term under its letter, folded to a line each; each has a permanent address. */
export default function Glossary(): ReactNode {
  useAnchors(letters.flatMap(({letter, terms}) => [anchorOf(letter), ...terms.map(({id}) => id)]));
  const terms = letters.flatMap((letter) => letter.terms);
  const present = new Set(terms.map(({theme}) => theme));
  const themes = (Object.keys(themeLabels()) as GlossaryTheme[]).filter((theme) => present.has(theme));
  return (
    <>
      <GlossaryTools themes={themes} total={terms.length} />
      <nav className={styles.rail} aria-label={translate({id: 'glossary.letters', message: '按首字母跳转'})}>
        {letters.map(({letter}) => (
          <a key={letter} href={`#${anchorOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      <div id={glossaryId} className={styles.glossary}>
        {letters.map(({letter, terms}) => (
          <section key={letter} data-group aria-labelledby={anchorOf(letter)} className={styles.letter}>
            <h2 id={anchorOf(letter)}>{letter}</h2>
            <div className={styles.terms}>
              {terms.map((term) => (
                <Term key={term.id} term={term} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
