import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectNode, root } from '../runtime/places.mjs';
import { runAloud, runQuietly } from '../runtime/run.mjs';
import { countPlaywright, countVitest, noReport } from './counts.mjs';

const bin = (path) => join(root, 'node_modules', path);
const tsc = bin('typescript/bin/tsc');

const checks = [
  { name: 'types of main, records and tests', args: [tsc, '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the screens', args: [tsc, '--noEmit', '-p', 'renderer/tsconfig.json'] },
  { name: 'types of the screens’ tests', args: [tsc, '--noEmit', '-p', 'tests/tsconfig.json'] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'unused code', args: [bin('knip/bin/knip.js')] },
  { name: 'build', args: [bin('electron-vite/bin/electron-vite.js'), 'build'] },
];

/** Runs every static check and the build, two at a time; each counts as one test. */
export async function runChecks() {
  const waiting = [...checks];
  const counts = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) counts.push(await runCheck(check));
  };
  await Promise.all([work(), work()]);
  return counts;
}

async function runCheck({ name, args }) {
  try {
    await runQuietly(projectNode(), args, { cwd: root });
    console.log(`✓ ${name}`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`✗ ${name}\n${error.message}`);
    return noReport;
  }
}

/** Runs the unit and joined tests. */
export function runVitest() {
  return withReport(countVitest, (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = [bin('vitest/vitest.mjs'), 'run', ...reporters];
    return runAloud(projectNode(), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  });
}

/** Runs the tests that drive the built program; without a screen they open virtual ones (tests/e2e/support/own-screen.ts). */
export function runPlaywright(runtime) {
  return withReport(countPlaywright, (report) => {
    const args = [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'];
    const env = { ...process.env, ...runtime.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    return runAloud(projectNode(), args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  });
}

async function withReport(count, run) {
  const folder = await mkdtemp(join(tmpdir(), 'parlour-tests-'));
  const report = join(folder, 'report.json');
  try {
    const exitCode = await run(report);
    return count(JSON.parse(await readFile(report, 'utf8')), exitCode);
  } catch (error) {
    console.error(error);
    return noReport;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
