import { join } from 'node:path';
import { ensureRuntime } from './ensure-runtime.mjs';
import { build, isStale } from './runtime/build.mjs';
import { electronFlags, openParlour, withScreen } from './runtime/launch.mjs';
import { hasDisplay, root } from './runtime/places.mjs';
import { runAloud, SetupError } from './runtime/run.mjs';

const known = {
  '--own': 'without the sample home',
  '--sample': 'with the sample home, as without any option',
  '--demo': 'runs a meeting by itself and ends',
  '--years 10': 'with a sample home of ten years, built while it is open',
};

async function start(args) {
  const { years, flags } = takeYears(args);
  const unknown = flags.find((flag) => !(flag in known));
  if (unknown) {
    const words = Object.entries(known).map(([flag, what]) => `  npm start -- ${flag}   ${what}`);
    throw new SetupError(`There is no option ${unknown}. There are:\n${words.join('\n')}`);
  }
  const runtime = await ensureRuntime();
  if (isStale() && (await build()) !== 0) throw new SetupError('Parlour could not be built; see above.');
  if (!hasDisplay()) return startWithoutDisplay();
  if (flags.includes('--demo')) return runDemo(runtime);
  return openParlour(runtime, flags.includes('--own') ? [] : ['--sample', ...years]);
}

/** `--years 10` and `--years=10` apart from the other options. */
function takeYears(args) {
  const at = args.findIndex((arg) => arg === '--years' || arg.startsWith('--years='));
  if (at === -1) return { years: [], flags: args };
  const isApart = args[at] === '--years';
  const number = isApart ? (args[at + 1] ?? '') : args[at].slice('--years='.length);
  if (!/^[1-9]\d?$/.test(number)) throw new SetupError('Say how many years, such as --years 10.');
  return { years: [`--years=${number}`], flags: args.toSpliced(at, isApart ? 2 : 1) };
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
