import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './run.mjs';

const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

/**
 * Some Linux systems let no ordinary program make its own sandbox; Electron then needs its helper owned by root.
 * Throws SetupError with the one command when that is so for the runtime in `dist`.
 */
export function ensureSandbox(dist) {
  if (process.platform !== 'linux' || process.getuid?.() === 0 || !isRestricted()) return;
  const helper = join(dist, 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  if (uid === 0 && (mode & 0o4000) !== 0) return;
  throw new SetupError(
    'This system keeps programs from making their own sandbox, which Parlour will not run without. ' +
      'Run this once, then the same command again:\n' +
      `  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

function isRestricted() {
  try {
    return readFileSync(setting, 'utf8').trim() === '1';
  } catch {
    return false;
  }
}
