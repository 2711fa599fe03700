// @ts-check
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {buildOptions} from '../../scripts/steps.mjs';
import {run, writePeer} from './build.mjs';

/**
 * `node bench/speed/grow.mjs [pages]`: how long our Chinese pages take to build when they are so many (800),
 * grown by copies of the chapters in a copy of the project, and VitePress from the same Markdown. Processor
 * time, with an empty cache and with one of the same site.
 */

const wanted = Number(process.argv[2] ?? 800);
const here = import.meta.dirname;
const project = path.resolve(here, '../..');
const eras = ['embedding-to-bert', 'bert-to-gpt3', 'gpt3-to-llm'];

/** Pages of Markdown that a build has. @param {string} site */
const count = (site) =>
  readdirSync(site, {recursive: true, encoding: 'utf8'}).filter(
    (file) => file.endsWith('.md') && !file.startsWith('en/'),
  ).length;

const built = path.join(project, 'build');
if (!existsSync(path.join(built, 'index.html')))
  throw new Error('There is no build. Run “npm run build” first.');
const missing = wanted - count(built);
if (missing <= 0) throw new Error(`The site has ${wanted} pages by itself.`);

const grown = mkdtempSync(path.join(tmpdir(), 'lm-chronicle-'));
try {
  const {stdout} = spawnSync('git', ['ls-files'], {cwd: project, encoding: 'utf8'});
  for (const file of stdout.trim().split('\n')) {
    const source = path.join(project, file);
    if (existsSync(source)) cpSync(source, path.join(grown, file));
  }
  cpSync(path.join(project, 'node_modules'), path.join(grown, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.includes('/node_modules/.cache'),
  });
  const texts = eras.flatMap((era) =>
    readdirSync(path.join(grown, 'docs', era))
      .filter((file) => file !== 'index.md')
      .map((file) => path.join(grown, 'docs', era, file)),
  );
  for (let made = 0; made < missing; made += 1) {
    const source = /** @type {string} */ (texts[made % texts.length]);
    const number = Math.floor(made / texts.length) + 1;
    const text = readFileSync(source, 'utf8').replace(/^title: (.+)$/m, `title: $1 ${number}`);
    writeFileSync(source.replace(/\.md$/, `-copy-${number}.md`), text);
  }
  const site = path.join(grown, 'build');
  const build = () =>
    run(
      [
        process.execPath,
        ...buildOptions,
        'node_modules/@docusaurus/core/bin/docusaurus.mjs',
        'build',
        '--locale=zh-Hans',
      ],
      grown,
    );
  const cold = build();
  const warm = build();
  writePeer(site, 'vitepress');
  const out = path.join(here, 'dist/vitepress-grown');
  const vitepress = run(['npx', 'vitepress', 'build', 'vitepress', '--outDir', out], here);
  console.log(`processor time of a build of ${count(site)} pages, s`);
  for (const [name, took] of Object.entries({cold, warm, vitepress}))
    console.log(
      `  ${name.padEnd(10)} ${took.toFixed(1).padStart(6)} (${(took / vitepress).toFixed(2)} × VitePress)`,
    );
} finally {
  rmSync(grown, {recursive: true, force: true});
}
