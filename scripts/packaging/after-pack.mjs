import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** electron-builder's hook after it has laid out the program: takes out Electron's own opener of any folder. */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app/Contents/Resources`)
      : join(appOutDir, 'resources');
  await rm(join(resources, 'default_app.asar'), { force: true });
}
