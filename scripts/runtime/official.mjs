import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf, projectNode, root } from './places.mjs';
import { runQuietly } from './run.mjs';

const folder = join(root, 'node_modules/electron');
const patience = 10 * 60_000;

/** Where Electron's own binary is when it is installed. */
export const officialFolder = join(folder, 'dist');

/** The version of Electron the project asks for. */
export function wantedVersion() {
  return packageOf('electron').version;
}

/** True when Electron's own binary of exactly the wanted version is installed. */
export function officialIsHere() {
  try {
    const version = readFileSync(join(officialFolder, 'version'), 'utf8').trim().replace(/^v/, '');
    const program = readFileSync(join(folder, 'path.txt'), 'utf8');
    return version === wantedVersion() && existsSync(join(officialFolder, program));
  } catch {
    return false;
  }
}

/** Lets Electron's own install script fetch the binary. Resolves to false, with the reason, when it cannot. */
export async function fetchOfficial() {
  const env = { ...process.env };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  try {
    await runQuietly(projectNode(), [join(folder, 'install.js')], { cwd: root, env, timeout: patience });
    return { fetched: officialIsHere(), reason: 'its install script ended without a binary' };
  } catch (error) {
    return { fetched: false, reason: error.message };
  }
}
