import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const electron = createRequire(import.meta.url)('electron') as string;
const probe = join(import.meta.dirname, 'usable-probe.cjs');
const patience = 30_000;

interface Start {
  /** The folder of the program to start. */
  readonly program: string;
  readonly userData: string;
  /** CSS selector of what must be there, and enabled, for the program to count as usable. */
  readonly usableWhen: string;
}

/**
 * Starts a program from nothing and ends it once it is usable.
 * Resolves to the milliseconds from asking for it to the second frame drawn with what makes it usable, window shown.
 */
export async function timeColdStart({ program, userData, usableWhen }: Start): Promise<number> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['-r', probe, program, ...asRoot, `--user-data-dir=${userData}`];
  const began = Date.now();
  const child = spawn(electron, args, {
    env: { ...process.env, USABLE_WHEN: usableWhen },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  try {
    return await new Promise<number>((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`${program} did not become usable`)), patience);
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        said += part;
        const at = /USABLE (\d+)/.exec(said)?.[1];
        if (at === undefined) return;
        clearTimeout(timer);
        done(Number(at) - began);
      });
      child.once('exit', () => fail(new Error(`${program} ended before it was usable`)));
    });
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
