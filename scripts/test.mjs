import { ensureRuntime } from './ensure-runtime.mjs';
import { SetupError } from './runtime/run.mjs';
import { closingLine, noReport, total } from './testing/counts.mjs';
import { runChecks, runPlaywright, runVitest } from './testing/steps.mjs';

async function runAll() {
  try {
    const runtime = await ensureRuntime();
    return [...(await runChecks()), await runVitest(), await runPlaywright(runtime)];
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return [noReport];
  }
}

const counts = total(await runAll());
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
console.log(closingLine(counts));
