import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

// electron-builder's numbers for the processors Parlour is packaged for.
const processors = { 1: 'x64', 3: 'arm64' };
const sqlite = 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds';

/**
 * electron-builder's hook after it has laid out the program: takes out Electron's own opener of any folder,
 * and SQLite's binaries for every system but this one. Throws when this system's binary is missing.
 */
export default async function afterPack({ appOutDir, arch, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app/Contents/Resources`)
      : join(appOutDir, 'resources');
  await rm(join(resources, 'default_app.asar'), { force: true });
  await keepOnly(join(resources, sqlite), `${electronPlatformName}-${processors[arch]}.node`);
}

// Not by a list of files in the settings: its ${platform} is the system that packages, not the one packaged for.
async function keepOnly(folder, wanted) {
  const names = await readdir(folder);
  if (!names.includes(wanted)) throw new Error(`SQLite's ${wanted} was not packaged.`);
  for (const name of names.filter((each) => each !== wanted)) await rm(join(folder, name));
}
