// @ts-check
import path from 'node:path';
import {install, requireNode, root} from './steps.mjs';

/**
 * `npm run ask -- queries.json`: puts each query of a file to the search as readers have it, and prints what
 * comes first. `tests/search/ask.ts` says what the file may hold and what may be asked for.
 */

requireNode();
await install('all');
const {default: jiti} = await import('jiti');
// Docusaurus' words come from its bundler; outside, those of the bench stand in.
const load = jiti(root, {alias: {'@docusaurus/Translate': path.join(root, 'tests/search/translate.ts')}});
load('./tests/search/ask.ts').ask(process.argv.slice(2));
