import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasDisplay } from './places.mjs';
import { runQuietly, SetupError } from './run.mjs';

// Newer Debian and Ubuntu renamed some of these; the first name the machine knows is taken.
const libraries = [
  { file: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { file: 'libnss3.so', packages: ['libnss3'] },
  { file: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { file: 'libgbm.so.1', packages: ['libgbm1'] },
];
const screen = [
  { command: 'Xvfb', packages: ['xvfb'] },
  { command: 'xauth', packages: ['xauth'] },
];
const compiler = [{ command: 'g++', packages: ['g++'] }];

/**
 * Makes sure a Linux machine has what Electron needs to draw, and a compiler when one is needed.
 * As root on Debian the missing packages are installed; otherwise throws with the one command to run.
 */
export async function ensureSystem({ needsCompiler }) {
  if (process.platform !== 'linux') return;
  const missing = await missingParts(needsCompiler);
  if (missing.length === 0) return;
  const names = missing.map((part) => part.packages);
  if (!onPath('apt-get')) {
    const words = missing.map((part) => part.file ?? part.command).join(', ');
    throw new SetupError(`This computer lacks ${words}. Install them, then run the same command again.`);
  }
  const root = process.getuid?.() === 0;
  if (root) await runQuietly('apt-get', ['update', '-q']);
  const packages = await Promise.all(names.map(knownName));
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  if (!root) {
    throw new SetupError(
      `This computer lacks some parts. Run this once, then the same command again:\n  sudo apt-get ${install.join(' ')}`,
    );
  }
  console.log(`Installing ${packages.join(' ')} …`);
  await runQuietly('apt-get', install, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

async function missingParts(needsCompiler) {
  const known = await runQuietly(existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig', ['-p']).catch(
    () => '',
  );
  const parts = [...libraries, ...(hasDisplay() ? [] : screen), ...(needsCompiler ? compiler : [])];
  return parts.filter((part) => (part.file ? !known.includes(part.file) : !onPath(part.command)));
}

function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

async function knownName(names) {
  for (const name of names.slice(0, -1)) {
    const found = await runQuietly('apt-cache', ['show', '-q', name]).then(Boolean, () => false);
    if (found) return name;
  }
  return names.at(-1);
}
