// @ts-check
const {createRequire} = require('node:module');

/**
 * Lets `require` take TypeScript, compiled by SWC, which Docusaurus brings. Docusaurus itself loads the
 * site's configuration and each plug-in by jiti: compiled by Babel, packages of others too, and all of it
 * anew for each plug-in and language. Loaded by `require` a module is there once, and so is what it has read.
 */

const swc = createRequire(require.resolve('@docusaurus/faster'))('@swc/core');

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, file) => {
    const {code} = swc.transformFileSync(file, {
      swcrc: false,
      configFile: false,
      jsc: {
        parser: {syntax: 'typescript', tsx: extension === '.tsx'},
        transform: {react: {runtime: 'automatic'}},
        target: 'es2023',
      },
      module: {type: 'commonjs'},
    });
    /** @type {any} */ (module)._compile(code, file);
  };
}
