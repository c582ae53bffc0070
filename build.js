import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Builds the service, its command line, the playground and the explorer into `dist/`, each only when a file that it is
 * made from has changed since it was last built. `node build.js service` builds only what is named.
 */

const BROWSER = { bundle: true, minify: true, splitting: true, format: 'esm', platform: 'browser', target: 'es2022' };
const NODE = { bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' };

const steps = {
  service: {
    inputs: ['src'],
    except: ['src/explorer', 'src/playground'],
    output: 'dist/main.js',
    build: async () => {
      const { build } = await import('esbuild');
      const commands = readdirSync('src/cli').map((file) => join('src/cli', file));
      const entryPoints = ['src/main.ts', ...commands.filter((file) => file.endsWith('.ts'))];
      await build({ ...NODE, entryPoints, outbase: 'src', outdir: 'dist', sourcemap: true });
    },
  },
  playground: {
    inputs: ['src/playground'],
    output: 'dist/playground/index.html',
    build: async () => {
      const { build } = await import('esbuild');
      await build({
        ...BROWSER,
        entryPoints: ['src/playground/main.ts', 'src/playground/index.html'],
        loader: { '.html': 'copy' },
        define: { 'process.env.NODE_ENV': '"production"' },
        outdir: 'dist/playground',
      });
    },
  },
  explorer: {
    inputs: ['src/explorer'],
    output: 'dist/explorer/index.html',
    build: async () => {
      const { build } = await import('vite');
      await build({ configFile: 'src/explorer/vite.config.ts', logLevel: 'warn' });
    },
  },
};

/** Hash of everything that decides what a step builds: sources, packages and this file. */
function fingerprint({ inputs, except = [] }) {
  const hash = createHash('sha256');
  const add = (path) => hash.update(path).update(readFileSync(path));
  const walk = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${directory}/${entry.name}`;
      if (except.includes(path)) continue;
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };
  inputs.forEach(walk);
  ['package-lock.json', 'build.js'].forEach(add);
  return hash.digest('hex');
}

async function run(name) {
  const step = steps[name];
  const mark = `dist/.${name}`;
  const now = fingerprint(step);
  if (existsSync(step.output) && existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  await step.build();
  writeFileSync(mark, now);
}

const wanted = process.argv.slice(2);
await Promise.all((wanted.length > 0 ? wanted : Object.keys(steps)).map(run));
