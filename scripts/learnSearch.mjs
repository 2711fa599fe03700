// @ts-check
import path from 'node:path';
import {install, requireNode, root} from './steps.mjs';

/**
 * `npm run learn:search`: learns the order of the first results from the queries with known answers, prints
 * how it does on those held out, and writes `src/search/engine/weights.json`. See `tests/search/learn.ts`.
 */

requireNode();
await install('all');
const {default: jiti} = await import('jiti');
// Docusaurus' words come from its bundler; outside, those of the bench stand in.
const load = jiti(root, {alias: {'@docusaurus/Translate': path.join(root, 'tests/search/translate.ts')}});
load('./tests/search/learn.ts').learnRanking();
