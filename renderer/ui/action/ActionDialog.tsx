import type { Action } from '@contract/improvement';
import { AskDialog } from '../AskDialog';
import { ConflictNote } from '../ConflictNote';
import { DateField } from '../DateField';
import { TextField } from '../TextField';
import { firstValues, useActionForm, type ActionDeed } from './action-form';
import { OwnerFields } from './OwnerFields';

interface ActionDialogProps {
  deed: ActionDeed;
  action: Action;
  /** The meeting this is settled at; null between meetings. */
  meetingId: string | null;
  /** `YYYY-MM-DD`; what a day begins with. */
  today: string;
  onDone: (action: Action) => void;
  onClose: () => void;
}

interface Words {
  title: string;
  words: string;
  about: string;
  /** Null for a deed with no day. */
  day: string | null;
  save: string;
}

const wordsOf: Record<ActionDeed, Words> = {
  close: {
    title: 'Mark as done',
    words: 'What happened',
    about: 'As you will tell it to the people who asked.',
    day: 'When it was done',
    save: 'Mark as done',
  },
  drop: {
    title: 'Drop this action',
    words: 'Why it is dropped',
    about: 'People will read this after “We won’t:”, such as “People no longer want it”.',
    day: 'When it was dropped',
    save: 'Drop it',
  },
  carry: {
    title: 'Carry over',
    words: 'Why it is still open',
    about: 'What it waits for, such as “Board money”. The minutes print it.',
    day: 'New date',
    save: 'Carry it over',
  },
  reopen: {
    title: 'Open it again',
    words: 'Why it is open again',
    about: 'What happened before stays in its thread.',
    day: null,
    save: 'Open it again',
  },
  change: {
    title: 'Change this action',
    words: 'What it waits for',
    about: 'Empty when nothing stands in the way.',
    day: 'To be done by',
    save: 'Save',
  },
};

/** What is wrong in a field is taken out of the form's error already. */
const noBoxes: readonly string[] = [];

/** Closes, drops, carries over, opens again or changes one action. */
export function ActionDialog({ deed, action, meetingId, today, onDone, onClose }: ActionDialogProps) {
  const words = wordsOf[deed];
  const form = useActionForm({ deed, action, meetingId }, firstValues(deed, action, today), onDone);
  const { values, change, wrong } = form;
  return (
    <AskDialog
      title={words.title}
      width="narrow"
      saveLabel={words.save}
      isDanger={deed === 'drop'}
      isBusy={form.isBusy}
      canSave={form.theirs === null}
      error={form.error}
      boxes={noBoxes}
      onSave={form.save}
      onClose={onClose}
    >
      <p className="second">{action.words}</p>
      {form.theirs && (
        <ConflictNote
          about="This action"
          differences={form.differences}
          isBusy={form.isBusy}
          onKeepMine={form.keepMine}
          onTakeTheirs={onClose}
        />
      )}
      {deed === 'change' && <OwnerFields values={values} change={change} error={wrong('owner')} />}
      <TextField
        label={words.words}
        description={words.about}
        value={values.words}
        onChange={(next) => change({ words: next })}
        error={wrong('words')}
        maxLength={1000}
        autoFocus={deed !== 'change'}
      />
      {words.day !== null && (
        <DateField
          label={words.day}
          value={values.day}
          onChange={(day) => change({ day })}
          error={wrong('day')}
        />
      )}
    </AskDialog>
  );
}
