// @ts-check
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium that is installed, or null. @returns {string | null} */
export function findChromium() {
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** Whether a font with Chinese glyphs is there; without one, screenshots and layouts show boxes. */
function hasChineseFont() {
  const answer = spawnSync('fc-list', [':lang=zh', 'family'], {encoding: 'utf8'});
  return answer.status !== 0 || answer.stdout.trim() !== '';
}

/**
 * Finds a Chromium, installing Debian's where there is apt and the right to use it.
 * @returns {string | null} its path; null, with one line on what to do, when there is none
 */
export function ensureChromium() {
  const found = findChromium();
  if (found && hasChineseFont()) return found;
  const isRoot = process.getuid?.() === 0;
  const canInstall = existsSync('/usr/bin/apt-get') && (isRoot || existsSync('/usr/bin/sudo'));
  if (canInstall) {
    console.log('• Installing Chromium and a Chinese font for the browser tests …');
    const [command, ...first] = isRoot ? ['apt-get'] : ['sudo', 'apt-get'];
    try {
      const quiet = /** @type {const} */ ({stdio: ['ignore', 'ignore', 'inherit']});
      execFileSync(/** @type {string} */ (command), [...first, 'update', '-q'], quiet);
      const packages = ['chromium', 'fonts-noto-cjk'];
      execFileSync(
        /** @type {string} */ (command),
        [...first, 'install', '-y', '-q', '--no-install-recommends', ...packages],
        {...quiet, env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}},
      );
    } catch {
      console.error('✗ apt-get could not install chromium; what it printed above says why.');
    }
  }
  const now = findChromium();
  if (!now) {
    console.error(
      '✗ No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file.',
    );
  }
  return now;
}
