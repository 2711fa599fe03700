import type {Plugin} from '@docusaurus/types';

type Made = {default?: (options: object) => object} & ((options: object) => object);

/**
 * Spares the build of style sheets what it does anew for each: looking through all folders for settings of
 * PostCSS, of which there are none, and choosing from the list of browsers what is to be rewritten for them.
 */
export default function postCss(): Plugin {
  return {
    name: 'post-css',
    configurePostCss(options) {
      const plugins = options.plugins.map((plugin) => {
        if (!Array.isArray(plugin) || typeof plugin[0] !== 'string') return plugin;
        const [file, settings] = plugin as [string, object | undefined];
        // eslint-disable-next-line @typescript-eslint/no-require-imports
        const module = require(file) as Made;
        return (module.default ?? module)(settings ?? {});
      });
      return {...options, config: false, plugins};
    },
  };
}
