import type { Problem } from '../ipc/problem';

const oneMegabyte = 1_048_576;

/** What may be written down about a run: ids, kinds and numbers. Never a name, never anyone's words. */
export interface Log {
  note(what: 'started' | 'screen-gone' | 'ended', facts?: Record<string, string | number | boolean>): void;
  problem(problem: Problem): void;
}

/** A log kept in `file` only, begun again at 1 MB with the one before kept beside it. Loaded with its first entry. */
export function openLog(file: string): Log {
  let loading: ReturnType<typeof load> | undefined;
  const write = (level: 'info' | 'error', entry: object) => {
    loading ??= load(file);
    void loading.then((log) => log[level](JSON.stringify(entry)));
  };
  return {
    note: (what, facts = {}) => write('info', { what, ...facts }),
    problem: (problem) => write('error', { what: 'problem', ...problem }),
  };
}

async function load(file: string) {
  // The part for Node alone: the one for Electron would open a channel to the windows beside the door.
  const { default: log } = await import('electron-log/node');
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.maxSize = oneMegabyte;
  log.transports.file.format = '{iso} {level} {text}';
  return log;
}
