// @ts-check
import {install, requireNode, root} from './steps.mjs';

/** `npm run check:data`: reads and checks every record, as the build does first, and says what is wrong. */

requireNode();
await install('run');
const {default: jiti} = await import('jiti');
const {loadSiteData} = jiti(root)('./src/data/load.ts');
try {
  const data = loadSiteData(root);
  const counts = Object.entries(data).map(([name, rows]) => `${rows.length} ${name}`);
  console.log(`✓ ${counts.join(', ')}`);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
