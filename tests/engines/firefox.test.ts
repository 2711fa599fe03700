import {findFirefox} from '../../scripts/browser.mjs';
import {core} from './core';
import {startFirefox} from './firefox';

core('Firefox', (site) => startFirefox(findFirefox()!, site));
