import { join } from 'node:path';
import { runQuietly } from './run.mjs';

/** Fetches a package's archive from the registry into `folder`. Resolves to the archive's path. */
export async function packInto(folder, name) {
  const options = ['--silent', '--pack-destination', folder];
  await runQuietly('npm', ['pack', name, ...options], { cwd: folder });
  return join(folder, `${name.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`);
}
