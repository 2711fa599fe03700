// @ts-check
import {createRequire} from 'node:module';
import {install, requireNode, root} from './steps.mjs';

/** `npm run check:data`: reads and checks every record, as the build does first, and says what is wrong. */

requireNode();
await install('run');
const require = createRequire(import.meta.url);
require('./typescript.cjs');
const {loadSiteData} = require('../src/data/load.ts');
try {
  const data = loadSiteData(root);
  const counts = Object.entries(data).map(([name, rows]) => `${rows.length} ${name}`);
  console.log(`✓ ${counts.join(', ')}`);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
