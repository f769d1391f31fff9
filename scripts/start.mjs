import { join } from 'node:path';
import { ensureRuntime } from './ensure-runtime.mjs';
import { build, isStale } from './runtime/build.mjs';
import { electronFlags, openParlour, withScreen } from './runtime/launch.mjs';
import { hasDisplay, root } from './runtime/places.mjs';
import { runAloud, SetupError } from './runtime/run.mjs';

const known = { '--own': 'without the sample home', '--demo': 'runs a meeting by itself and ends' };

async function start(flags) {
  const unknown = flags.find((flag) => !(flag in known));
  if (unknown) {
    const words = Object.entries(known).map(([flag, what]) => `  npm start -- ${flag}   ${what}`);
    throw new SetupError(`There is no option ${unknown}. There are:\n${words.join('\n')}`);
  }
  const runtime = await ensureRuntime();
  if (isStale() && (await build()) !== 0) throw new SetupError('Parlour could not be built; see above.');
  if (!hasDisplay()) return startWithoutDisplay();
  if (flags.includes('--demo')) return runDemo(runtime);
  return openParlour(runtime, flags.includes('--own') ? [] : ['--sample']);
}

function startWithoutDisplay() {
  console.log('There is no display here, so Parlour runs its demo in a virtual one and ends.');
  const [command, ...args] = withScreen([join(root, 'scripts/start.mjs'), '--demo']);
  return runAloud(command, args, { cwd: root });
}

async function runDemo(runtime) {
  // The driver looks for Electron from this process, so it needs the runtime's variables as well.
  Object.assign(process.env, runtime.env);
  // Loaded here because it brings the test driver with it, which opening Parlour has no need of.
  const { demo } = await import('./demo.mjs');
  return demo({ root, env: { ...process.env }, flags: electronFlags() });
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
