import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureRuntime } from './ensure-runtime.mjs';
import { build, isStale } from './runtime/build.mjs';
import { withScreen } from './runtime/launch.mjs';
import { root } from './runtime/places.mjs';
import { runAloud, SetupError } from './runtime/run.mjs';

const folder = join(root, 'tests/bench');

async function benches(wanted) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.bench.ts')).sort();
  const chosen = files.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (chosen.length === 0) throw new SetupError(`There is no such bench. There are: ${files.join(', ')}.`);
  return chosen;
}

async function runAll(wanted) {
  const chosen = await benches(wanted);
  const runtime = await ensureRuntime();
  if (isStale() && (await build()) !== 0) throw new SetupError('Parlour could not be built; see above.');
  let worst = 0;
  for (const name of chosen) {
    // One at a time, each in its own process, so that none is measured under another's load.
    const [command, ...args] = withScreen(['--import', 'tsx', join(root, 'scripts/testing/one-bench.mjs')]);
    const env = { ...process.env, ...runtime.env };
    worst = Math.max(worst, await runAloud(command, [...args, join(folder, name)], { cwd: root, env }));
  }
  return worst;
}

try {
  process.exitCode = await runAll(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
