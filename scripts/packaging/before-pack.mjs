import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wantedVersion } from '../runtime/official.mjs';
import { sqliteAsShipped } from '../runtime/sqlite.mjs';

/**
 * electron-builder's hook before it gathers anything. Throws when what would be packaged is not the
 * official runtime of the wanted version, or SQLite is not the binary its makers shipped.
 */
export default async function beforePack({ electronPlatformName, packager }) {
  const wanted = wantedVersion();
  const { version } = packager.info.framework;
  if (version !== wanted) throw refusal(`Electron ${version} would be packaged, not ${wanted}`);
  const dist = packager.config.electronDist ?? process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (dist && versionIn(dist) !== wanted) throw refusal(`the runtime in ${dist} is not Electron ${wanted}`);
  if (electronPlatformName === 'linux' && !(await sqliteAsShipped())) {
    throw refusal(
      'SQLite was compiled on this computer for the stand-in; delete node_modules and run npm install first',
    );
  }
}

function versionIn(dist) {
  const file = join(String(dist), 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

function refusal(reason) {
  return new Error(`Parlour is not packaged: ${reason}. A stand-in is for development and tests only.`);
}
