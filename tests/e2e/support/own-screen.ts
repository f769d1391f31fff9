import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a virtual screen, so that the windows of two tests at once never take the keyboard from each other, and makes
 * it the one this process's programs open on. Resolves to what ends it.
 */
export async function openOwnScreen(size: string): Promise<() => Promise<void>> {
  const args = ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((done, fail) => {
    server.stdout.setEncoding('utf8').once('data', (said: string) => done(said.trim()));
    server.once('error', fail);
    server.once('exit', () => fail(new Error('No virtual screen could be opened.')));
  });
  process.env.DISPLAY = `:${number}`;
  return async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
}
