import type { CallError } from '@contract/errors';
import type { IssueContent } from '@contract/newsletters/content';
import type { Issue } from '@contract/newsletters/newsletters';
import { emptyUndoStack, pushCommand, takeRedo, takeUndo, type UndoStack } from '@rules/undo-stack';
import { call } from '../../../lib/call';
import { createEditedRecord, shownValues, type Edit, type Known } from '../../../lib/edited-record';
import { createSaveQueue } from '../../../lib/save-queue';
import { createStore, type Store } from '../../../lib/store';

/** What of an issue is changed on its page. */
export interface IssueValues {
  title: string;
  goesOutOn: string;
  content: IssueContent;
}

interface Step {
  before: IssueValues;
  after: IssueValues;
  /** What was being typed in: keys pressed there one after another are one step. */
  joins: string | null;
}

export interface IssueDeskState {
  edit: Edit<IssueValues> | null;
  history: UndoStack<Step>;
}

export interface IssueDesk {
  store: Store<IssueDeskState>;
  /** Told each time the records are read again. */
  know: (issue: Issue) => void;
  now: () => IssueValues;
  /** The revision the records held when last seen. */
  revision: () => number;
  /** `joins` names the field typed in, so a burst of typing is taken back as one. */
  change: (change: (values: IssueValues) => IssueValues, joins?: string) => void;
  changeContent: (change: (content: IssueContent) => IssueContent, joins?: string) => void;
  /** The next keys pressed begin a step of their own. */
  pause: () => void;
  undo: () => void;
  redo: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  composing: (isComposing: boolean) => void;
  flush: () => Promise<boolean>;
  close: () => Promise<boolean>;
}

// A whole issue is sent at each save, so it waits for a longer rest than a single line does.
const quiet = { debounceMs: 500, maxWaitMs: 2000 };

/** Everything that changes one issue: saved as typed through one queue, taken back by one history. */
export function createIssueDesk(first: Issue & { content: IssueContent }): IssueDesk {
  const queue = createSaveQueue(quiet);
  const store = createStore<IssueDeskState>({ edit: null, history: emptyUndoStack() });
  let latest = knownIssue(first);
  let joining: string | null = null;

  const patch = (part: Partial<IssueDeskState>) => store.set({ ...store.get(), ...part });
  const now = () => shownValues(store.get().edit, latest);

  const record = createEditedRecord<IssueValues>({
    key: 'issue',
    queue,
    get: () => store.get().edit,
    set: (edit) => patch({ edit }),
    known: () => latest,
    send: async (values, revision) => {
      const result = await call('newsletters.saveIssue', { ...values, id: first.id, revision });
      return result.ok ? { ok: true, value: { values, revision: result.value.revision } } : result;
    },
    readAgain: async () => {
      const result = await call('newsletters.getIssue', { id: first.id });
      if (!result.ok) return result;
      const { content } = result.value;
      if (content === null) return { ok: false, error: unreadable };
      return { ok: true, value: knownIssue({ ...result.value, content }) };
    },
  });

  function change(make: (values: IssueValues) => IssueValues, joins?: string) {
    const before = now();
    const after = make(before);
    if (after === before) return;
    const { history } = store.get();
    const last = history.undo.at(-1);
    const isJoined = joins !== undefined && joining === joins && last?.joins === joins;
    patch({
      history: isJoined
        ? { undo: [...history.undo.slice(0, -1), { ...last, after }], redo: [] }
        : pushCommand(history, { before, after, joins: joins ?? null }),
    });
    joining = joins ?? null;
    record.change(after);
  }

  function travel(way: 'undo' | 'redo') {
    const { history } = store.get();
    const taken = way === 'undo' ? takeUndo(history) : takeRedo(history);
    if (taken === null) return;
    joining = null;
    patch({ history: taken.stack });
    record.change(way === 'undo' ? taken.command.before : taken.command.after);
  }

  return {
    store,
    know(issue) {
      if (issue.content === null) return;
      const { edit } = store.get();
      const isNewer = issue.revision > Math.max(latest.revision, edit?.base.revision ?? 0);
      latest = knownIssue({ ...issue, content: issue.content });
      // Someone else's words are shown, and steps over the ones before would take them away again.
      if (isNewer && (edit === null || edit.settled)) patch({ edit: null, history: emptyUndoStack() });
    },
    now,
    revision: () => store.get().edit?.base.revision ?? latest.revision,
    change,
    changeContent: (make, joins) =>
      change((values) => {
        const content = make(values.content);
        return content === values.content ? values : { ...values, content };
      }, joins),
    pause() {
      joining = null;
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    keepMine: record.keepMine,
    takeTheirs() {
      latest = store.get().edit?.theirs ?? latest;
      // Steps of mine would put back, one by one, what was just given up.
      patch({ history: emptyUndoStack() });
      record.takeTheirs();
    },
    composing: (isComposing) => queue.composing(isComposing),
    flush: () => queue.flush(),
    close: () => queue.close(),
  };
}

const unreadable: CallError = {
  kind: 'precondition',
  message:
    'What was saved of this issue somewhere else cannot be read here. What you typed is still on the screen.',
};

function knownIssue(issue: Issue & { content: IssueContent }): Known<IssueValues> {
  const { title, goesOutOn, content, revision } = issue;
  return { values: { title, goesOutOn, content }, revision };
}
