import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { v7 } from 'uuid';
import { api, type InputOf, type MethodName, type OutputOf } from '@contract/api';
import type { IssueItem } from '@contract/newsletters/content';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { usualSections } from '@rules/newsletter-sections';
import type { CallContext } from '../../electron/features/context';
import { auditHandlers } from '../../electron/features/audit/handlers';
import { improvementHandlers } from '../../electron/features/improvement/handlers';
import { meetingsHandlers } from '../../electron/features/meetings/handlers';
import { newslettersHandlers } from '../../electron/features/newsletters/handlers';
import { peopleHandlers } from '../../electron/features/people/handlers';
import { searchHandlers } from '../../electron/features/search/handlers';
import { todayHandlers } from '../../electron/features/today/handlers';
import { voicesHandlers } from '../../electron/features/voices/handlers';
import { sampleWords } from '../../electron/main/sample-words';
import { samplePlace } from '../../electron/main/sample-world';
import { buildYears } from '../../electron/main/sample/build-years';
import { settleIn } from '../../electron/main/sample/settle-in';
import { makeYear } from '../../electron/main/sample/the-year';
import { homeIn, makeFolder } from '../../electron/vault/home';
import { readHome } from '../../electron/vault/look';
import { makePlace } from '../../electron/vault/make-place';
import type { Opened, VaultParts } from '../../electron/vault/opened';
import { Tries } from '../../electron/vault/tries';
import { signIn } from '../../electron/vault/unlock';
import { deriveHere, pretendDocuments, quickKdf } from '../vault/support';
import { noWords } from '../words/desk';

const migrations = resolve(import.meta.dirname, '../../db/migrations');
const storyFolder = resolve(import.meta.dirname, '../../electron/main/sample');
const clock = { now: () => Date.now(), uptime: () => performance.now() };
const monthLines = 60;
// What is due, late and next is told from the day they were made.
const weekMs = 7 * 24 * 60 * 60 * 1000;

/** The two homes the bars compare, each in a folder that stands for this computer's own for Parlour. */
export interface Homes {
  month: string;
  years: string;
}

const handlers = {
  ...peopleHandlers,
  ...meetingsHandlers,
  ...improvementHandlers,
  ...voicesHandlers,
  ...todayHandlers,
  ...searchHandlers,
  ...newslettersHandlers,
  ...auditHandlers,
};
type Asked = MethodName & keyof typeof handlers;

/** A home opened in this process. */
export interface OpenHome {
  context: CallContext;
  /** Runs a call as the door does, output through the contract. */
  ask: <N extends Asked>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  close: () => void;
}

/**
 * A home of one month and one of ten years, about 100,000 lines, both made through the use-cases. Ten years take a
 * while, so they are kept in the temporary folder, for a week, as long as what makes them stays the same.
 */
export async function bothHomes(): Promise<Homes> {
  const made = whatMakesThem();
  const folderOf = (name: string) => join(tmpdir(), `parlour-bench-${name}-${made}`);
  const homes = { month: folderOf('month'), years: folderOf('years') };
  await once(homes.month, makeMonth);
  await once(homes.years, async (folder) => {
    await buildYears({ ...vaultParts(), folder, years: 10 });
    const { ask, close } = await openHome(folder);
    await writeIssues(ask, 120);
    close();
  });
  return homes;
}

/** Changes with the schema, the story the homes are made of, and this file. */
function whatMakesThem(): string {
  const story = globSync('**/*.ts', { cwd: storyFolder }).sort();
  const files = [
    join(migrations, 'meta', '_journal.json'),
    ...story.map((name) => join(storyFolder, name)),
    import.meta.filename,
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Makes a folder whole or not at all: one half-made is never measured. */
async function once(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const madeAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  if (madeAt !== undefined && clock.now() - madeAt < weekMs) return;
  await rm(folder, { recursive: true, force: true });
  const making = await mkdtemp(join(tmpdir(), 'parlour-bench-making-'));
  try {
    await make(making);
    renameSync(making, folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** The same people with one meeting held last month and its lines. */
async function makeMonth(folder: string): Promise<void> {
  const home = homeIn(join(folder, 'sample'));
  await makeFolder(home);
  const place = { home, tries: new Tries(home.tries, clock), sample: true };
  const parts = vaultParts();
  const opened = await makePlace(place, { ...samplePlace, passphrase: sampleWords }, parts);
  try {
    await settleIn(opened, parts);
    makeYear(opened.context, clock.now(), 'only-next');
    await holdOne(asker(opened.context), opened.context.today());
    await writeIssues(asker(opened.context), 1);
  } finally {
    opened.shut();
  }
}

async function holdOne(ask: OpenHome['ask'], today: string): Promise<void> {
  const { series } = await ask('meetings.listSeries', {});
  const { people } = await ask('people.list', { archived: false });
  const residents = people.filter(({ kind }) => kind === 'resident');
  const id = v7();
  const when = { title: 'Residents’ meeting', date: addDays(today, -14), startTime: '14:15', room: 'Lounge' };
  const nobody = { chairId: null, minuteTakerId: null, chairNote: '' };
  await ask('meetings.create', { ...when, ...nobody, id, seriesId: series[0]?.id ?? null });
  await ask('meetings.start', { meetingId: id });
  const { items } = await ask('meetings.get', { id });
  let from: string | null = null;
  for (let at = 0; at < monthLines; at += 1) {
    const isAction = at % 6 === 5;
    const lineId = v7();
    await ask('meetings.saveLine', {
      ...{ id: lineId, meetingId: id, itemId: items[at % items.length]?.id ?? '', topics: [] },
      ...{ kind: isAction ? 'action' : 'said', text: `The soup is cold at our table, ${String(at)}.` },
      speakerId: isAction ? null : (residents[at % residents.length]?.id ?? null),
      ...{ source: 'said', decidedHow: null, vote: null, fromLineId: isAction ? from : null },
      action: isAction ? { ownerId: null, ownerName: 'Owen', due: addDays(today, at - 30) } : null,
      ...{ revision: 0, position: null, clearsDraft: false },
    });
    from = isAction ? from : lineId;
  }
  await ask('meetings.finish', { meetingId: id });
}

/** A newsletter with so many issues, the last of them going out today. */
async function writeIssues(ask: OpenHome['ask'], count: number): Promise<void> {
  const newsletterId = v7();
  const sections = usualSections();
  await ask('newsletters.save', {
    ...{ id: newsletterId, name: 'Marram News', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections, revision: 0 },
  });
  for (let at = 0; at < count; at += 1) {
    const goesOutOn = addDays(londonDay(clock.now()), (at + 1 - count) * 30);
    const head = { id: v7(), title: `Issue ${String(at + 1)}`, goesOutOn };
    const { revision } = await ask('newsletters.startIssue', { ...head, newsletterId });
    const items = Array.from({ length: 12 }, (_, piece): IssueItem => ({
      ...{
        id: v7(),
        kind: 'words',
        section: 'stories',
        heading: `Piece ${String(piece)}`,
        sources: [],
        own: {},
      },
      ...{
        leftOutOf: [],
        easy: [],
        body: [{ kind: 'paragraph', words: [{ text: 'We sang in the lounge.' }] }],
      },
    }));
    await ask('newsletters.saveIssue', { ...head, content: { sections, items, letBe: [] }, revision });
  }
}

/** Opens one of the homes as its first person. */
export async function openHome(folder: string): Promise<OpenHome> {
  const home = homeIn(join(folder, 'sample'));
  const seen = await readHome(home);
  if (seen.is !== 'locked') throw new Error('This home was not made whole.');
  const who = { signInId: seen.keys.people[0]?.signInId ?? '' };
  const tries = new Tries(home.tries, clock);
  const opened: Opened = await signIn(
    { home, keys: seen.keys, tries },
    { who, passphrase: sampleWords },
    vaultParts(),
  );
  return { context: opened.context, ask: asker(opened.context), close: () => opened.shut() };
}

function asker(context: CallContext): OpenHome['ask'] {
  return async <N extends Asked>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const run = handlers[name] as unknown as (parsed: unknown, given: CallContext) => unknown;
    return api[name].output.parse(await run(api[name].input.parse(input), context)) as OutputOf<N>;
  };
}

function vaultParts(): VaultParts {
  const documents = pretendDocuments().service;
  return {
    ...{ derive: deriveHere, kdf: quickKdf, clock, migrations, documents },
    words: noWords,
    newId: v7,
  };
}

/** Milliseconds of one run of `act`. */
export async function timed(act: () => unknown): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** The number that `of` in a hundred of these do not pass. */
export function percentile(numbers: readonly number[], of: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? Number.NaN;
}
