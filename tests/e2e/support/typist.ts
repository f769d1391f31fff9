import { setTimeout as wait } from 'node:timers/promises';
import { argon2id } from 'hash-wasm';
import { v7 } from 'uuid';
import { api, type InputOf, type MethodName, type OutputOf } from '@contract/api';
import type { CallResult } from '@contract/errors';
import { assertWhole } from '../../../db/inspect';
import type { DocumentService } from '../../../electron/documents/service';
import { assemble, type Parlour } from '../../../electron/main/assemble';
import { appOrigin } from '../../../electron/security/origin';
import { secretBytes, type Derive } from '../../../electron/vault/derive';
import { createSaveQueue } from '../../../renderer/lib/save-queue';
import { noWords } from '../../words/desk';

/** What the typist tells as it goes. `typed` comes before the key is sent on, `saved` once the line is committed. */
export type Told =
  | { told: 'opened'; meetingId: string; lines: string[]; draft: string }
  | { told: 'typed'; text: string }
  | { told: 'saved'; text: string };

const words = 'violet kettle meadow ladder orchard';
const keyMs = 12;
const keysInLine = 20;

const quickDerive: Derive = (secret, salt, { memoryKiB, passes, lanes }) =>
  argon2id({
    password: secretBytes(secret),
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });

const noDocuments: DocumentService = {
  saveWord: () => Promise.reject(new Error('No documents here.')),
  openLetterhead: () => Promise.reject(new Error('No documents here.')),
  saveText: () => Promise.reject(new Error('No documents here.')),
  saveAll: () => Promise.reject(new Error('No documents here.')),
  savePdf: () => Promise.reject(new Error('No documents here.')),
  pdf: () => Promise.reject(new Error('No documents here.')),
  countPages: () => Promise.resolve(null),
  stopCounting: () => undefined,
  print: () => Promise.reject(new Error('No documents here.')),
  open: () => Promise.reject(new Error('No documents here.')),
  showInFolder: () => Promise.reject(new Error('No documents here.')),
  cancel: () => undefined,
};

type Ask = <N extends MethodName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

/** Opens the folder as main does, says what is there, then types lines for ever. Ends by being killed. */
process.once('message', ({ folder, migrations }: { folder: string; migrations: string }) => {
  const parlour = assemble({
    folder,
    migrations,
    documents: noDocuments,
    openFolder: () => Promise.resolve(false),
    bigScreen: { isOpen: () => false, open: () => undefined, close: () => undefined },
    words: noWords,
    derive: quickDerive,
    kdf: { name: 'argon2id', memoryKiB: 8, passes: 1, lanes: 1 },
    clock: { now: () => Date.now(), uptime: () => performance.now() + 3_600_000 },
    tell: () => false,
    report: () => undefined,
    checkOutput: true,
  });
  void type(parlour);
});

async function type(parlour: Parlour): Promise<void> {
  const call = <N extends MethodName>(name: N, input: InputOf<N>) =>
    parlour.door.call({ mainFrame: true, origin: appOrigin, window: 'minutes' }, name, input) as Promise<
      CallResult<OutputOf<N>>
    >;
  const ask: Ask = async (name, input) => {
    const result = await call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.kind}: ${result.error.message}`);
    return result.value;
  };
  const { id: meetingId, items, lines, draft } = await openMeeting(ask);
  const records = parlour.session.open?.records;
  if (!records) throw new Error('Nothing is open.');
  assertWhole(records.raw);
  tell({ told: 'opened', meetingId, lines: lines.map((line) => line.text), draft: draft?.raw ?? '' });

  const itemId = items[0]?.id ?? '';
  const queue = createSaveQueue({ onState: () => undefined });
  for (;;) {
    let text = v7();
    for (let key = 0; key < keysInLine; key += 1) {
      text += key % 5 === 0 ? ' ' : String.fromCodePoint(97 + key);
      tell({ told: 'typed', text });
      const raw = text;
      queue.put('draft', () =>
        call('meetings.saveDraft', { meetingId, draft: { itemId, lineId: null, raw } }),
      );
      await wait(keyMs);
    }
    queue.drop('draft');
    const id = v7();
    queue.put(`line:${id}`, () => saveLine(call, { id, meetingId, itemId, text }), { now: true });
  }
}

async function saveLine(
  call: <N extends 'meetings.saveLine'>(name: N, input: InputOf<N>) => Promise<CallResult<OutputOf<N>>>,
  line: { id: string; meetingId: string; itemId: string; text: string },
) {
  const result = await call('meetings.saveLine', {
    ...line,
    ...{ kind: 'note', speakerId: null, source: 'said', topics: [], fromLineId: null, decidedHow: null },
    ...{ action: null, vote: null, revision: 0, position: null, clearsDraft: true },
  });
  if (result.ok) tell({ told: 'saved', text: line.text });
  return result;
}

/** The one meeting there is, signed in; made at the first run. */
async function openMeeting(ask: Ask): Promise<OutputOf<'meetings.get'>> {
  const state = api['session.state'].output.parse(await ask('session.state', {}));
  if (state.state === 'first-run') await makeMeeting(ask);
  else await ask('session.signIn', { who: { firstName: 'Denise' }, passphrase: words });
  const { meetings } = await ask('meetings.list', { archived: false, before: null, limit: 1 });
  return ask('meetings.get', { id: meetings[0]?.id ?? '' });
}

async function makeMeeting(ask: Ask): Promise<void> {
  await ask('session.makePlace', {
    ...{ placeName: 'Marram House', placeKind: 'care-home', firstName: 'Denise', fullName: 'Denise Okafor' },
    passphrase: words,
  });
  const id = v7();
  await ask('meetings.create', {
    ...{ id, seriesId: null, title: 'Residents’ meeting', date: '2026-12-02', startTime: '14:15' },
    ...{ room: 'Lounge', chairId: null, minuteTakerId: null, chairNote: '' },
  });
  await ask('meetings.saveItem', {
    ...{ id: v7(), meetingId: id, title: 'Food', note: '', minutes: 10, picture: null, askedById: null },
    revision: 0,
  });
  await ask('meetings.start', { meetingId: id });
}

function tell(told: Told): void {
  process.send?.(told);
}
