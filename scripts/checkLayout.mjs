// @ts-check
import {bin, install, requireNode, run} from './steps.mjs';

/** `npm run check:layout`: every page of the built site at four widths; see tests/e2e/layout.spec.ts. */

requireNode();
await install('all');
process.exit(await run(process.execPath, [bin('@playwright/test/cli.js'), 'test', 'layout.spec.ts']));
