import { join } from 'node:path';
import { hasDisplay, projectNode, root } from './places.mjs';
import { runAloud } from './run.mjs';

const screen = '-screen 0 1600x1000x24';

/** The flags Electron needs here. Only root must do without the sandbox: Electron refuses to start otherwise. */
export function electronFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Starts Parlour from its folder and waits for it to be closed. Resolves to its exit code. */
export function openParlour(runtime, flags) {
  const electron = join(root, 'node_modules/electron/cli.js');
  return runAloud(projectNode(), [electron, '.', ...electronFlags(), ...flags], {
    cwd: root,
    env: { ...process.env, ...runtime.env },
  });
}

/** The command that runs `node <args>` with a screen: a virtual one when the machine has none. */
export function withScreen(args) {
  const command = [projectNode(), ...args];
  return hasDisplay() ? command : ['xvfb-run', '-a', '-s', screen, ...command];
}
