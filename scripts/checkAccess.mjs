// @ts-check
import {bin, install, requireNode, run} from './steps.mjs';

/** `npm run check:access`: each template on a phone with something open; see tests/e2e/access.spec.ts. */

requireNode();
await install('all');
process.exit(await run(process.execPath, [bin('@playwright/test/cli.js'), 'test', 'access.spec.ts']));
