import log from 'electron-log/main';
import type { Problem } from '../ipc/problem';

const oneMegabyte = 1_048_576;

/** What may be written down about a run: ids, kinds and numbers. Never a name, never anyone's words. */
export interface Log {
  note(what: 'started' | 'screen-gone' | 'ended', facts?: Record<string, string | number | boolean>): void;
  problem(problem: Problem): void;
}

/** A log kept in `file` only, begun again at 1 MB with the one before kept beside it. */
export function openLog(file: string): Log {
  const { transports } = log;
  transports.console.level = false;
  transports.ipc.level = false;
  transports.file.resolvePathFn = () => file;
  transports.file.maxSize = oneMegabyte;
  transports.file.format = '{iso} {level} {text}';
  return {
    note: (what, facts = {}) => log.info(JSON.stringify({ what, ...facts })),
    problem: (problem) => log.error(JSON.stringify({ what: 'problem', ...problem })),
  };
}
