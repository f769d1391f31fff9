import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from './places.mjs';
import { runAloud } from './run.mjs';

const sources = [
  'electron',
  'renderer',
  'db',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
];
const results = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** True when the built program is missing or older than any of its sources, a folder's own date included. */
export function isStale(base = root) {
  const oldest = Math.min(...results.map((name) => dateOf(join(base, name)) ?? 0));
  return sources.some((name) => newest(join(base, name)) > oldest);
}

function newest(path) {
  const own = dateOf(path) ?? 0;
  if (own === 0 || !statSync(path).isDirectory()) return own;
  return Math.max(own, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function dateOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** Builds main, preload and renderer into `out/`. Resolves to the builder's exit code. */
export function build() {
  return runAloud(projectNode(), [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: root,
  });
}
