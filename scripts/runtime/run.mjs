import { spawn } from 'node:child_process';

/** Something the person running the script can put right; printed as words, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program to its end and keeps what it says to itself.
 * Throws an Error with the program's last words when it fails. `timeout` is in milliseconds.
 */
export async function runQuietly(command, args, options = {}) {
  const { code, output } = await collect(command, args, options);
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output.slice(-2000)}`);
  return output;
}

function collect(command, args, options) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (part) => {
      output += part;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code: code ?? signal, output }));
  });
}

/** Runs a program that talks to the person directly. Resolves to its exit code (1 when it was killed). */
export function runAloud(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    // Who ends this script means the program in it, which then closes with care.
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGTERM', passOn);
    child.on('error', fail);
    child.on('close', (code) => {
      process.off('SIGTERM', passOn);
      done(code ?? 1);
    });
  });
}
