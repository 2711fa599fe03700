// @ts-check
import {bin, buildOptions, fail, install, requireNode, run} from './steps.mjs';

/**
 * Runs a program of a package after installing what is missing, so that every npm script works on a fresh
 * clone: `node scripts/run.mjs [--site] <file below node_modules> [arguments]`. Several are parted by
 * `--then`. With `--site` the packages that only tests and writers need are not asked for.
 */

requireNode();
const given = process.argv.slice(2);
const scope = given[0] === '--site' ? 'run' : 'all';
const commands = (scope === 'run' ? given.slice(1) : given)
  .join('\0')
  .split('\0--then\0')
  .map((command) => command.split('\0'));
if (!commands[0]?.[0]) fail('Say which program to run, as a file below node_modules.');
await install(scope);
let worst = 0;
for (const [file = '', ...args] of commands) {
  worst = Math.max(
    worst,
    await run(process.execPath, [...(scope === 'run' ? buildOptions : []), bin(file), ...args]),
  );
}
process.exit(worst);
