import {findWebKit} from '../../scripts/browser.mjs';
import {core} from './core';
import {startWebKit} from './webkit';

core('WebKit', (site) => startWebKit(findWebKit()!, site));
