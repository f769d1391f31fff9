import type * as z from 'zod';
import type { Api, MethodName, OutputOf, ParsedInputOf } from '@contract/api';
import { bigScreenMayCall } from '@contract/big-screen-calls';
import { ParlourError, type CallError, type CallResult } from '@contract/errors';
import type { Topic } from '@contract/method';
import { session as sessionMethods } from '@contract/session';
import { toParlourError } from '../../db/errors';
import type { CallContext, Handler } from '../features/context';
import { plainIssue } from './plain-issue';
import { describeProblem, type Problem } from './problem';

/** Where a call came from, as main knows it. */
export interface Sender {
  mainFrame: boolean;
  origin: string;
  /** Which of Parlour's own windows it came from; null for any other. */
  window: 'minutes' | 'big-screen' | null;
}

type SessionMethod = Extract<MethodName, `session.${string}`>;

/** Session methods know for themselves who is there. */
export type SessionHandlers = {
  [N in SessionMethod]: (input: ParsedInputOf<N>) => OutputOf<N> | Promise<OutputOf<N>>;
};

/** What answers every other call. */
export type FeatureHandlers = { [N in Exclude<MethodName, SessionMethod>]: Handler<N> };

export interface DoorParts {
  session: SessionHandlers;
  /** Loaded, with their contract, at the first call that needs one, so that the sign-in screen does not wait for them. */
  features: () => Promise<FeatureHandlers>;
  /** The one origin whose calls are heard. */
  origin: string;
  /** Who is signed in and what they may work with; null while locked. The same object until the next lock. */
  opened(): CallContext | null;
  /** Tells every window what to read again. */
  changed(topics: readonly Topic[]): void;
  /** Keeps an unexpected failure: ids and kinds, never anyone's words. */
  report: (problem: Problem) => void;
  /** Development and tests check what handlers answer as well. */
  checkOutput: boolean;
  newId: () => string;
}

export interface Door {
  /** One call from the screen. Never throws; every failure is one of the closed kinds. */
  call: (sender: Sender, name: unknown, input: unknown) => Promise<CallResult<unknown>>;
}

interface Entry {
  method: Api[MethodName];
  run(input: unknown, opened: CallContext | null): unknown;
}

type Entries = ReadonlyMap<unknown, Entry>;

const locked = () => new ParlourError('locked', 'Parlour is locked. Sign in to go on.');

/** The one door between the wings: sender, name, input, permission, run, answer, in that order. */
export function createDoor(parts: DoorParts): Door {
  const ofSession = entriesOf(sessionMethods, parts.session);
  let ofFeatures: Promise<Entries> | undefined;

  async function entryOf(name: unknown): Promise<Entry> {
    const entry = ofSession.get(name) ?? (await (ofFeatures ??= loadFeatures(parts))).get(name);
    if (entry === undefined) throw new ParlourError('not-found', 'Parlour has no such call.');
    return entry;
  }

  async function answer(sender: Sender, name: unknown, input: unknown): Promise<unknown> {
    refuseStranger(sender, name, parts.origin);
    const entry = await entryOf(name);
    const parsed = entry.method.input.safeParse(input, { error: plainIssue });
    if (!parsed.success) throw invalid(parsed.error);
    const opened = parts.opened();
    refuseUnlessAllowed(entry, opened);
    const value = await runWhileOpen(entry, parsed.data, opened);
    if (parts.checkOutput) entry.method.output.parse(value);
    if (entry.method.writes.length > 0) parts.changed(entry.method.writes);
    return value;
  }

  async function runWhileOpen(entry: Entry, input: unknown, opened: CallContext | null): Promise<unknown> {
    try {
      return await entry.run(input, opened);
    } catch (error) {
      // A lock closes the records under a call still at work; that is not a fault of the call.
      if (opened !== null && parts.opened() !== opened && !(error instanceof ParlourError)) throw locked();
      throw error;
    }
  }

  return {
    async call(sender, name, input) {
      try {
        return { ok: true, value: await answer(sender, name, input) };
      } catch (error) {
        return { ok: false, error: toCallError(error, name, parts) };
      }
    },
  };
}

async function loadFeatures(parts: DoorParts): Promise<Entries> {
  const [{ api }, handlers] = await Promise.all([import('@contract/api'), parts.features()]);
  return entriesOf(api, handlers);
}

/** The methods that these handlers answer. */
function entriesOf(
  methods: Partial<Record<string, Entry['method']>>,
  handlers: Partial<SessionHandlers> | Partial<FeatureHandlers>,
): Entries {
  // The tables are keyed by the same names as the contract, so what a schema lets through is what its handler takes.
  const runs = Object.entries(handlers as unknown as Record<string, Entry['run']>);
  return new Map(
    runs.flatMap(([name, run]) => {
      const method = methods[name];
      return method === undefined ? [] : [[name, { method, run }]];
    }),
  );
}

function refuseStranger({ mainFrame, origin, window }: Sender, name: unknown, ours: string): void {
  if (!mainFrame || origin !== ours || window === null) {
    throw new ParlourError('forbidden', 'Only Parlour’s own window may ask.');
  }
  if (window === 'big-screen' && !bigScreenMayCall.some((one) => one === name)) {
    throw new ParlourError('forbidden', 'The big screen only reads what it shows.');
  }
}

function refuseUnlessAllowed({ method }: Entry, opened: CallContext | null): void {
  if (method.needs === 'nobody') return;
  if (opened === null) throw locked();
  if (method.needs !== 'signed-in' && !opened.me.permissions.includes(method.needs)) {
    throw new ParlourError(
      'forbidden',
      'Your sign-in does not cover this. The registered manager can change it.',
    );
  }
}

/** One message a field, the first found, under its dotted path; the whole input is `''`. */
function invalid(error: z.ZodError): ParlourError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    if (!Object.hasOwn(fields, path)) fields[path] = issue.message;
  }
  return new ParlourError('validation', 'Something here needs another look.', { fields });
}

function toCallError(error: unknown, name: unknown, parts: DoorParts): CallError {
  // A read throws what SQLite or the disk throws; here it becomes one of the closed kinds.
  const known = toParlourError(error);
  if (known.kind !== 'internal') {
    const { kind, message, fields, theirs, seconds, file } = known;
    return { kind, message, fields, theirs, seconds, file };
  }
  const id = parts.newId();
  parts.report(describeProblem(id, typeof name === 'string' ? name : '', error));
  return {
    kind: 'internal',
    message: `Something went wrong inside Parlour. Nothing was changed. Its number in the log is ${id}.`,
  };
}
