import { v7 } from 'uuid';
import { api, type InputOf, type MethodName, type OutputOf } from '@contract/api';
import { ParlourError, type CallError } from '@contract/errors';
import type { LineInput } from '@contract/meetings/minutes';
import type { PlaceKind } from '@contract/place';
import { permissionsOf } from '@contract/permissions';
import type { SavedFile } from '@contract/meetings/signing';
import { londonDay, londonInstant } from '@rules/british-dates';
import { listAudit } from '../../db/queries/audit';
import { insertPerson } from '../../db/queries/people';
import { insertPlace } from '../../db/queries/place';
import { insertSignIn } from '../../db/queries/sign-ins';
import type { OpenedRecords } from '../../db/client';
import type { DocumentModel } from '../../electron/documents/blocks';
import type { Letterhead, OnLetterhead } from '../../electron/documents/letterhead/letterhead';
import type { CallContext } from '../../electron/features/context';
import { improvementHandlers } from '../../electron/features/improvement/handlers';
import { meetingsHandlers } from '../../electron/features/meetings/handlers';
import { newslettersHandlers } from '../../electron/features/newsletters/handlers';
import { peopleHandlers } from '../../electron/features/people/handlers';
import { voicesHandlers } from '../../electron/features/voices/handlers';
import { newRecords } from '../db/support';
import { noWords } from '../words/desk';

const handlers = {
  ...peopleHandlers,
  ...meetingsHandlers,
  ...improvementHandlers,
  ...voicesHandlers,
  ...newslettersHandlers,
};
export type Covered = keyof typeof handlers & MethodName;

/** SC1's day. */
export const day = '2026-12-02';
export const at = (clock: string) => londonInstant(day, clock);

export interface Home {
  records: OpenedRecords;
  context: CallContext;
  /** Sets this PC's clock. */
  setClock(ms: number): void;
  /** As the door does it: input and output through the contract. */
  call<N extends Covered>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** The error of a call that must fail with one of Parlour's kinds. */
  refused<N extends Covered>(name: N, input: InputOf<N>): Promise<CallError>;
  /** Actions in the trail, oldest first, after the first `skip`. */
  trail(skip?: number): string[];
  saved: { suggestedName: string; model: DocumentModel; letterhead?: OnLetterhead }[];
  /** The letterhead the next open window answers with; null closes it. */
  letterhead: { chosen: (Letterhead & { fileName: string }) | null };
  /** How many pages any document comes to; null where none can be laid out. */
  pages: { count: number | null };
  /** Lists saved as text. */
  texts: { suggestedName: string; text: string }[];
}

/** Marram House on 2 December 2026, with Callum signed in and nobody else in the records. */
export function newHome(kind: PlaceKind = 'care-home'): Home {
  const records = newRecords();
  let clock = at('14:00');
  const signInId = v7();
  records.write((tx) => {
    const place = { name: 'Marram House', provider: 'Rowan Lea Care Ltd', kind };
    insertPlace(tx, { id: v7(), ...place, idleMinutes: 5, sample: false }, clock);
    insertSignIn(tx, { id: signInId, personId: null, firstName: 'Callum', role: 'minute-taker' }, clock);
  });
  const saved: Home['saved'] = [];
  const texts: Home['texts'] = [];
  const letterhead: Home['letterhead'] = { chosen: null };
  const pages: Home['pages'] = { count: null };
  const context: CallContext = {
    records,
    me: {
      ...{ signInId, personId: null, firstName: 'Callum', role: 'minute-taker' as const },
      permissions: [...permissionsOf['minute-taker']],
    },
    now: () => clock,
    today: () => londonDay(clock),
    documents: documentsInto({ saved, texts, letterhead, pages }),
    words: noWords,
  };
  const call = async <N extends Covered>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const run = handlers[name] as (parsed: unknown, given: CallContext) => unknown;
    return api[name].output.parse(await run(api[name].input.parse(input), context)) as OutputOf<N>;
  };
  return {
    ...{ records, context, saved, texts, letterhead, pages, call },
    setClock: (ms) => (clock = ms),
    refused: (name, input) => errorOf(call(name, input)),
    trail: (skip = 0) =>
      listAudit(records.reader, { before: null, limit: 10_000 })
        .map((entry) => entry.action)
        .reverse()
        .slice(skip),
  };
}

function documentsInto({
  saved,
  texts,
  letterhead,
  pages,
}: Pick<Home, 'saved' | 'texts' | 'letterhead' | 'pages'>): CallContext['documents'] {
  const nothing = () => Promise.resolve();
  return {
    saveWord: (request): Promise<SavedFile> => {
      saved.push(request);
      return Promise.resolve({ savedId: v7(), fileName: 'a.docx', findings: [] });
    },
    openLetterhead: () =>
      letterhead.chosen === null
        ? Promise.reject(new ParlourError('cancelled', 'Nothing was brought in.'))
        : Promise.resolve(letterhead.chosen),
    saveText: (request) => {
      texts.push(request);
      return Promise.resolve({ savedId: v7(), fileName: `${request.suggestedName}.csv` });
    },
    saveAll: ({ papers }) => {
      saved.push(...papers);
      return Promise.resolve(
        papers.map(({ suggestedName }) => ({
          file: { savedId: v7(), fileName: `${suggestedName}.docx`, findings: [] },
        })),
      );
    },
    savePdf: (request): Promise<SavedFile> => {
      saved.push(request);
      return Promise.resolve({ savedId: v7(), fileName: 'a.pdf', findings: [] });
    },
    pdf: (model) => Promise.resolve(new TextEncoder().encode(`%PDF ${model.title}`)),
    countPages: () => Promise.resolve(pages.count),
    stopCounting: () => undefined,
    ...{ print: nothing, open: nothing, showInFolder: nothing },
    cancel: () => undefined,
  };
}

async function errorOf(running: Promise<unknown>): Promise<CallError> {
  try {
    await running;
  } catch (error) {
    if (!(error instanceof ParlourError)) throw error;
    const { kind, message, fields, theirs } = error;
    return { kind, message, fields, theirs };
  }
  throw new Error('Nothing was refused.');
}

export const noNeeds = { largePrint: false, easyRead: false, language: '', interpreter: false, hearing: '' };

export function personValues(fullName: string, kind: 'resident' | 'staff' = 'resident') {
  const nameToUse = fullName.split(' ')[0] ?? fullName;
  return { kind, nameToUse, fullName, role: '', nameInPrint: 'full' as const, needs: noNeeds };
}

/** The 14 at the SC1 meeting. */
export const came = [
  ...['Winifred Shaw', 'Harold Pike', 'Amina Rahman', 'Josef Nowak', 'Doreen Tully', 'Leela Desai'],
  ...['Mabel Crane', 'Stan Bright', 'Grace Obi', 'Eric Vane', 'Ivy Moss', 'Tariq Aziz', 'Joan Fell'],
  'Percy Dunn',
];
const absent = [
  'Ada Hart',
  'Frank Bell',
  'Nora Lyle',
  'Ted Moor',
  'Una Reed',
  'Vic Sole',
  'Wyn Toms',
  'Zoe Webb',
];
const staff = ['Denise Okafor', 'Callum Price', 'Owen Tate'];

export interface Sc1 extends Home {
  /** Person id by first name. */
  id: Record<string, string>;
  meetingId: string;
  /** Agenda item ids in order. */
  items: string[];
}

export const setItems: InputOf<'meetings.saveSeries'>['setItems'] = [
  { title: 'Welcome and last time', minutes: 5, picture: 'welcome' },
  { title: 'Food', minutes: 10, picture: 'food' },
  { title: 'Christmas and trips', minutes: 10, picture: 'trips' },
  { title: 'Lounge decoration', minutes: 8, picture: 'home' },
  { title: 'Board news from ambassadors', minutes: 7, picture: 'ambassadors' },
  { title: 'Anything else and date', minutes: 5, picture: 'anything-else' },
];

export const details = {
  ...{ title: 'Residents’ meeting', date: day, startTime: '14:15', room: 'Lounge' },
  chairNote: '',
};

/** SC1 as planned: 22 residents, the staff, the series and the meeting made from it. */
export async function plannedSc1(): Promise<Sc1> {
  const home = newHome();
  const id: Record<string, string> = {};
  const everyone = [...came, ...absent, ...staff];
  home.records.write((tx) => {
    for (const fullName of everyone) {
      const { needs, ...values } = personValues(fullName, staff.includes(fullName) ? 'staff' : 'resident');
      const personId = v7();
      insertPerson(tx, { ...values, ...needs, id: personId }, at('14:00'));
      id[values.nameToUse] = personId;
    }
  });
  const { title, room, startTime } = details;
  const series = { id: v7(), title, room, startTime, setItems };
  await home.call('meetings.saveSeries', { ...series, revision: 0 });
  const officers = { chairId: id.Denise ?? null, minuteTakerId: id.Callum ?? null };
  const meetingId = v7();
  await home.call('meetings.create', { ...details, ...officers, id: meetingId, seriesId: series.id });
  const { items } = await home.call('meetings.get', { id: meetingId });
  return { ...home, id, meetingId, items: items.map((item) => item.id) };
}

/** SC1 under way at 14:16 with its 14 ticked. */
export async function runningSc1(): Promise<Sc1> {
  const sc1 = await plannedSc1();
  sc1.setClock(at('14:15'));
  await sc1.call('meetings.start', { meetingId: sc1.meetingId });
  for (const fullName of came) await tick(sc1, fullName.split(' ')[0] ?? '');
  sc1.setClock(at('14:16'));
  return sc1;
}

export function tick(sc1: Sc1, name: string, over: Partial<InputOf<'meetings.setAttendance'>> = {}) {
  const who = { personId: idOf(sc1, name) };
  const here = { state: 'here' as const, arrivedAt: null, leftAt: null, note: '' };
  return sc1.call('meetings.setAttendance', { meetingId: sc1.meetingId, who, ...here, ...over });
}

export function idOf(sc1: Sc1, name: string): string {
  const found = sc1.id[name];
  if (found === undefined) throw new Error(`Nobody is called ${name}.`);
  return found;
}

type SaveLine = InputOf<'meetings.saveLine'>;

/** A new said line by nobody named, under the second item (food), with what is given changed. */
export function lineOf(sc1: Sc1, over: Partial<SaveLine> = {}): SaveLine {
  const words: Omit<LineInput, 'id' | 'meetingId' | 'itemId'> = {
    ...{ kind: 'said', text: 'The soup is cold by the time it gets to our table.', speakerId: null },
    ...{ source: 'said', topics: [], fromLineId: null, decidedHow: null, action: null, vote: null },
  };
  const place = { id: v7(), meetingId: sc1.meetingId, itemId: sc1.items[1] ?? '' };
  return { ...place, ...words, revision: 0, position: null, clearsDraft: false, ...over };
}

export const trip = {
  options: [
    { label: 'garden centre', count: 8 },
    { label: 'theatre', count: 4 },
    { label: 'no view', count: 2 },
  ],
  reason: '',
};

/** SC1 finished at 15:00 with the soup, its action, and the trip vote. */
export async function finishedSc1(): Promise<Sc1 & { soup: string }> {
  const sc1 = await runningSc1();
  const soup = lineOf(sc1, { speakerId: idOf(sc1, 'Winifred'), topics: ['food'] });
  await sc1.call('meetings.saveLine', soup);
  await sc1.call('meetings.saveLine', plateLast(sc1, soup.id));
  sc1.setClock(at('14:29'));
  await sc1.call(
    'meetings.saveLine',
    lineOf(sc1, { itemId: sc1.items[2], kind: 'vote', text: 'Trip', vote: trip }),
  );
  sc1.setClock(at('15:00'));
  await sc1.call('meetings.finish', { meetingId: sc1.meetingId });
  return { ...sc1, soup: soup.id };
}

export function plateLast(sc1: Sc1, fromLineId: string): SaveLine {
  const action = { ownerId: idOf(sc1, 'Owen'), ownerName: '', due: '2026-12-07' };
  return lineOf(sc1, {
    kind: 'action',
    text: 'Kitchen to plate last-served table first',
    action,
    fromLineId,
  });
}

export function sign(
  sc1: Sc1,
  as: 'chair' | 'resident',
  name: string,
  over: Partial<InputOf<'meetings.sign'>> = {},
) {
  return sc1.call('meetings.sign', signature(sc1, as, name, over));
}

export function signature(
  sc1: Sc1,
  as: 'chair' | 'resident',
  name: string,
  over: Partial<InputOf<'meetings.sign'>> = {},
): InputOf<'meetings.sign'> {
  const personId = idOf(sc1, name);
  return { meetingId: sc1.meetingId, as, personId, name, readWith: '', date: day, ...over };
}

/** SC1 signed by Denise and Winifred. */
export async function signedSc1(): Promise<Sc1 & { soup: string }> {
  const sc1 = await finishedSc1();
  await sign(sc1, 'chair', 'Denise');
  await sign(sc1, 'resident', 'Winifred', { readWith: 'Bisi' });
  return sc1;
}
