import { pathToFileURL } from 'node:url';
import { fetchOfficial, officialFolder, officialIsHere, wantedVersion } from './runtime/official.mjs';
import { SetupError } from './runtime/run.mjs';
import { ensureSandbox } from './runtime/sandbox.mjs';
import { sqliteState, swapSqlite } from './runtime/sqlite.mjs';
import { makeStandIn, standInFolder, standInIsHere, standInVersion } from './runtime/stand-in.mjs';
import { ensureSystem } from './runtime/system.mjs';

/**
 * Makes sure there is an Electron to run Parlour with, and prints one line saying which.
 * Returns `{ kind: 'official' | 'stand-in', version, env }`; `env` holds the variables to start Electron with.
 * Throws SetupError, with what to do, when there is none to be had.
 */
export async function ensureRuntime({ say = console.log } = {}) {
  if (officialIsHere()) return useOfficial(say);
  if (!standInIsHere()) say(`Fetching Electron ${wantedVersion()} …`);
  const { fetched, reason } = await fetchOfficial();
  if (fetched) return useOfficial(say);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron ${wantedVersion()} could not be fetched:\n  ${reason.trim().split('\n')[1] ?? reason}\n` +
        'Check the connection (a proxy is set with HTTPS_PROXY, a mirror with ELECTRON_MIRROR), then run the same command again.',
    );
  }
  return useStandIn(say);
}

async function useOfficial(say) {
  await ensureSystem({ needsCompiler: false });
  ensureSandbox(officialFolder);
  say(`Runtime: Electron ${wantedVersion()}, the official build.`);
  return { kind: 'official', version: wantedVersion(), env: {} };
}

async function useStandIn(say) {
  const sqlite = await sqliteState();
  await ensureSystem({ needsCompiler: sqlite === 'compile' });
  if (!standInIsHere()) say('It cannot be reached from here; fetching a stand-in instead (196 MB, once) …');
  if (sqlite === 'compile') say('Compiling SQLite for the stand-in (about a minute, once) …');
  await Promise.all([
    standInIsHere() ? undefined : makeStandIn(),
    sqlite === 'ready' ? undefined : swapSqlite(sqlite),
  ]);
  ensureSandbox(standInFolder());
  say(
    `Runtime: Electron ${standInVersion}, a stand-in for development and tests in place of ${wantedVersion()}; never packaged.`,
  );
  return { kind: 'stand-in', version: standInVersion, env: { ELECTRON_OVERRIDE_DIST_PATH: standInFolder() } };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await ensureRuntime();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
