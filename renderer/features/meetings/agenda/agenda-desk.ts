import type { AgendaItem, MeetingDetails } from '@contract/meetings/agenda';
import type { CallError, CallResult } from '@contract/errors';
import type { Meeting } from '@contract/meetings/minutes';
import type { Suggestion } from '@contract/meetings/suggestions';
import { emptyUndoStack, pushCommand, takeRedo, takeUndo, type UndoStack } from '@rules/undo-stack';
import { v7 } from 'uuid';
import { call } from '../../../lib/call';
import { createSaveQueue, type Save } from '../../../lib/save-queue';
import { createStore, type Store } from '../../../lib/store';
import { createEditedRecord, shownValues, type Edit, type EditedRecord } from '../../../lib/edited-record';
import { joinedChange, type AgendaStep } from './agenda-steps';
import {
  knownDetails,
  knownItem,
  movedTo,
  orderShown,
  type AgendaRow,
  type ItemValues,
} from './agenda-values';

export interface AgendaState {
  items: Readonly<Record<string, Edit<ItemValues>>>;
  details: Edit<MeetingDetails> | null;
  /** The order wanted here, until the records answer with the same. */
  order: readonly string[] | null;
  history: UndoStack<AgendaStep>;
  /** What went wrong with the last add, move or removal. */
  error: CallError | null;
}

export interface AgendaDesk {
  readonly store: Store<AgendaState>;
  readonly details: EditedRecord<MeetingDetails>;
  item: (id: string) => EditedRecord<ItemValues>;
  /** Tells the desk what the records hold now. */
  know: (meeting: Meeting) => void;
  changeItem: (id: string, part: Partial<ItemValues>) => void;
  /** Ends a run of typing, so the next key is a step of its own. */
  pause: () => void;
  add: (title: string) => Promise<CallResult<AgendaItem>>;
  /** Puts a suggestion on the agenda as an item that keeps what it came from. */
  takeUp: (from: Pick<Suggestion, 'kind' | 'id'>) => Promise<CallResult<AgendaItem>>;
  remove: (id: string) => Promise<void>;
  move: (id: string, to: number) => Promise<void>;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  /** True while an input method is putting a word together: nothing half-made is sent. */
  composing: (isComposing: boolean) => void;
  flush: () => Promise<boolean>;
  close: () => Promise<boolean>;
}

/** Everything that changes one agenda: saved as typed through one queue, taken back by one history. */
export function createAgendaDesk(first: Meeting): AgendaDesk {
  const meetingId = first.id;
  const queue = createSaveQueue();
  const records = new Map<string, EditedRecord<ItemValues>>();
  const store = createStore<AgendaState>({
    items: {},
    details: null,
    order: null,
    history: emptyUndoStack(),
    error: null,
  });
  let latest = first;
  let moving = 0;
  let joins = false;

  const patch = (part: Partial<AgendaState>) => store.set({ ...store.get(), ...part });
  const itemNow = (id: string) => latest.items.find((item) => item.id === id);
  const orderNow = () => orderShown(latest.items, store.get().order).map((item) => item.id);
  const rowNow = (id: string) => agendaRows(latest, store.get()).find((row) => row.id === id);

  function setItem(id: string, edit: Edit<ItemValues> | null) {
    const others = Object.entries(store.get().items).filter(([each]) => each !== id);
    patch({ items: Object.fromEntries(edit === null ? others : [...others, [id, edit]]) });
  }

  async function readItem(id: string) {
    const result = await call('meetings.get', { id: meetingId });
    if (!result.ok) return result;
    const item = result.value.items.find((each) => each.id === id);
    if (item !== undefined) return { ok: true as const, value: knownItem(item) };
    const error: CallError = { kind: 'not-found', message: 'This item was removed somewhere else.' };
    return { ok: false as const, error };
  }

  function makeItem(id: string): EditedRecord<ItemValues> {
    return createEditedRecord<ItemValues>({
      key: `item ${id}`,
      queue,
      get: () => store.get().items[id] ?? null,
      set: (edit) => setItem(id, edit),
      known: () => {
        const item = itemNow(id);
        return item === undefined ? null : knownItem(item);
      },
      send: async (values, revision) => {
        const result = await call('meetings.saveItem', { ...values, id, meetingId, revision });
        return result.ok ? { ok: true, value: knownItem(result.value) } : result;
      },
      readAgain: () => readItem(id),
    });
  }

  function item(id: string): EditedRecord<ItemValues> {
    const made = records.get(id) ?? makeItem(id);
    records.set(id, made);
    return made;
  }

  const details = createEditedRecord<MeetingDetails>({
    key: 'details',
    queue,
    get: () => store.get().details,
    set: (edit) => patch({ details: edit }),
    known: () => knownDetails(latest),
    send: async (values, revision) => {
      const result = await call('meetings.saveDetails', { ...values, id: meetingId, revision });
      return result.ok ? { ok: true, value: { values, revision: result.value.revision } } : result;
    },
    readAgain: async () => {
      const result = await call('meetings.get', { id: meetingId });
      return result.ok ? { ok: true, value: knownDetails(result.value) } : result;
    },
  });

  /** Sends at once, behind what is already typed. What fails is said by the caller, not kept in the queue. */
  async function sendNow<T>(key: string, run: () => Promise<CallResult<T>>): Promise<CallResult<T>> {
    patch({ error: null });
    return new Promise((done) => {
      const save: Save = async () => {
        const result = await run();
        done(result);
        // A failed add or move has nothing typed to keep: its error is on the page, not in the footer.
        return { ok: true, value: null };
      };
      queue.put(`${key} ${v7()}`, save, { now: true });
    });
  }

  function remember(step: AgendaStep) {
    const { history } = store.get();
    const joined = joins ? joinedChange(history.undo.at(-1), step) : null;
    joins = step.kind === 'change';
    patch({
      history:
        joined === null
          ? pushCommand(history, step)
          : { undo: [...history.undo.slice(0, -1), joined], redo: [] },
    });
  }

  async function saveNew(id: string, title: string): Promise<CallResult<AgendaItem>> {
    const blank = { note: '', minutes: 5, picture: null, askedById: null };
    return sendNow('add', () => call('meetings.saveItem', { ...blank, id, meetingId, title, revision: 0 }));
  }

  async function takeOut(id: string): Promise<boolean> {
    const result = await sendNow('remove', () => call('meetings.removeItem', { meetingId, id }));
    if (!result.ok) patch({ error: result.error });
    return result.ok;
  }

  async function putBack(id: string): Promise<boolean> {
    const result = await sendNow('restore', () => call('meetings.restoreItem', { meetingId, id }));
    if (!result.ok) patch({ error: result.error });
    return result.ok;
  }

  async function place(id: string, to: number): Promise<boolean> {
    patch({ order: movedTo(orderNow(), id, to) });
    moving += 1;
    const result = await sendNow('move', () => call('meetings.moveItem', { meetingId, id, to }));
    moving -= 1;
    if (!result.ok) patch({ order: null, error: result.error });
    else dropOrderWhenSame();
    return result.ok;
  }

  function dropOrderWhenSame() {
    const { order } = store.get();
    const known = latest.items.map((each) => each.id).join();
    if (moving === 0 && order !== null && order.join() === known) patch({ order: null });
  }

  async function apply(step: AgendaStep, way: 'undo' | 'redo'): Promise<boolean> {
    const back = way === 'undo';
    if (step.kind === 'move') return place(step.id, back ? step.from : step.to);
    if (step.kind === 'change') {
      item(step.id).change(back ? step.before : step.after);
      return true;
    }
    return (step.kind === 'add') === back ? takeOut(step.id) : putBack(step.id);
  }

  async function travel(way: 'undo' | 'redo') {
    const taken = way === 'undo' ? takeUndo(store.get().history) : takeRedo(store.get().history);
    if (taken === null) return;
    joins = false;
    if (await apply(taken.command, way)) patch({ history: taken.stack });
  }

  return {
    store,
    details,
    item,
    know(meeting) {
      latest = meeting;
      if (moving === 0 && store.get().order !== null) patch({ order: null });
    },
    changeItem(id, part) {
      const before = rowNow(id);
      if (before === undefined) return;
      const held = Object.fromEntries(
        Object.keys(part).map((name) => [name, before[name as keyof ItemValues]]),
      ) as Partial<ItemValues>;
      remember({ kind: 'change', id, title: before.title, before: held, after: part });
      item(id).change(part);
    },
    pause() {
      joins = false;
    },
    async add(title) {
      const id = v7();
      const result = await saveNew(id, title);
      if (result.ok) remember({ kind: 'add', id, title: result.value.title });
      return result;
    },
    async takeUp({ kind, id: fromId }) {
      const id = v7();
      const from = { kind, id: fromId };
      const result = await sendNow('add', () => call('meetings.takeUp', { meetingId, id, from }));
      if (result.ok) remember({ kind: 'add', id, title: result.value.title });
      return result;
    },
    async remove(id) {
      const row = rowNow(id);
      if (row !== undefined && (await takeOut(id))) remember({ kind: 'remove', id, title: row.title });
    },
    async move(id, to) {
      const from = orderNow().indexOf(id);
      const row = rowNow(id);
      if (row === undefined || from === to) return;
      if (await place(id, to)) remember({ kind: 'move', id, title: row.title, from, to });
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    composing: (isComposing) => queue.composing(isComposing),
    flush: () => queue.flush(),
    close: () => queue.close(),
  };
}

/** The agenda as it stands on the screen: words typed here over what the records hold, in the order wanted here. */
export function agendaRows(meeting: Meeting, state: AgendaState): AgendaRow[] {
  return orderShown(meeting.items, state.order).map((item) => ({
    id: item.id,
    ...shownValues(state.items[item.id] ?? null, knownItem(item)),
  }));
}

export function detailsShown(meeting: Meeting, state: AgendaState): MeetingDetails {
  return shownValues(state.details, knownDetails(meeting));
}
