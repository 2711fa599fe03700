// @ts-check
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const places = {
  chromium: [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** @param {(string | undefined)[]} candidates @returns {string | null} */
const first = (candidates) => candidates.find((place) => place && existsSync(place)) ?? null;

/** The Chromium that is installed, or null. @returns {string | null} */
export const findChromium = () => first(places.chromium);

/** The Firefox that is installed, or null. @returns {string | null} */
export const findFirefox = () => first(places.firefox);

const webkit = {
  driver: ['/usr/bin/WebKitWebDriver'],
  // Debian's lies in the folder of its machine.
  browser: ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
    (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
  ),
  screen: ['/usr/bin/Xvfb'],
};

/**
 * WebKitGTK that is installed: its driver, its browser, and the screen to show it on; null where one of
 * them is missing.
 * @returns {{driver: string, browser: string, screen: string} | null}
 */
export function findWebKit() {
  const [driver, browser, screen] = [webkit.driver, webkit.browser, webkit.screen].map(first);
  return driver && browser && screen ? {driver, browser, screen} : null;
}

/** Whether a font with Chinese glyphs is there; without one, layouts are those of boxes. */
function hasChineseFont() {
  const answer = spawnSync('fc-list', [':lang=zh', 'family'], {encoding: 'utf8'});
  return answer.status !== 0 || answer.stdout.trim() !== '';
}

/** Installs Debian packages, if there is apt and the right to use it. @param {string[]} packages */
function install(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get') || !(isRoot || existsSync('/usr/bin/sudo'))) return;
  const [command, ...before] = isRoot ? ['apt-get'] : ['sudo', 'apt-get'];
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync(/** @type {string} */ (command), [...before, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  console.log(`• Installing ${packages.join(', ')} for the browser tests …`);
  try {
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  } catch {
    console.error('✗ apt-get could not install them; what it printed above says why.');
  }
}

/**
 * Finds the browsers that the tests need, installing Debian's where they are missing. Says in one line
 * what to do about one that cannot be had. WebKit is to be had on Debian alone, and may be missing.
 * @returns {{chromium: string | null, firefox: string | null, webkit: boolean}} paths of program files
 */
export function ensureBrowsers() {
  const answers = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
    spawnSync(command, args, {stdio: 'ignore'}).status === 0;
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
    // What single tests ask, and skip with a word where it is not to be had.
    ...(existsSync('/usr/sbin/nginx') ? [] : ['nginx-light']),
    ...(answers('jq', '--version') ? [] : ['jq']),
    ...(answers('sqlite3', '--version') ? [] : ['sqlite3']),
    ...(answers('python3', '-c', 'import numpy') || answers('/usr/bin/python3', '-c', 'import numpy')
      ? []
      : ['python3-numpy']),
  ];
  if (missing.length > 0) install(missing);
  const found = {chromium: findChromium(), firefox: findFirefox()};
  for (const [name, place] of Object.entries(found)) {
    if (!place) {
      console.error(`✗ No ${name} found. Install it, or set ${name.toUpperCase()}_PATH to its program file.`);
    }
  }
  return {...found, webkit: findWebKit() !== null};
}
