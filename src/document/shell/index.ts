import {startKeyboard} from './keyboard';
import {startMenu} from './menu';
import {startReading} from './reading';
import {startSidebar} from './sidebar';
import {startTheme} from './theme';

/** What the theme's parts, drawn at build, do in the browser where Docusaurus' application does not run. */
export function startShell(): void {
  for (const start of [startTheme, startMenu, startSidebar, startReading, startKeyboard]) {
    try {
      start();
    } catch (error) {
      // One part's fault takes none of the others.
      console.error(error);
    }
  }
}
