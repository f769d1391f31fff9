import { voiceSources, type Meeting } from '@contract/meetings/minutes';
import type { MeetingReach, ReachPerson, Reply } from '@contract/meetings/reach';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { announce } from '../../../../lib/announce';
import { Button } from '../../../../ui/Button';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog';
import { Dialog } from '../../../../ui/Dialog';
import { ErrorNote } from '../../../../ui/ErrorNote';
import { Key } from '../../../../ui/Key';
import { NeedIcons } from '../../../../ui/NeedIcons';
import { RadioGroup } from '../../../../ui/RadioGroup';
import { Select } from '../../../../ui/Select';
import { TextField } from '../../../../ui/TextField';
import { awayWords, sourceLabels } from './heard-words';
import { useReply, type ReplyForm } from './use-reply';

export interface Asked {
  /** Whose replies are typed, one after another. */
  people: readonly ReachPerson[];
  /** A reply to change instead of new ones. */
  reply: Reply | null;
}

interface RepliesDialogProps {
  meeting: Meeting;
  asked: Asked;
  reach: MeetingReach;
  onClose: () => void;
}

const wholeMeeting = 'whole';

/** Types in what was answered on paper or heard one to one: a person after another, without the mouse. */
export function RepliesDialog({ meeting, asked, reach, onClose }: RepliesDialogProps) {
  const [at, setAt] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const items = talkedAbout(meeting);
  const form = useReply(meeting.id, items[0] ?? null, asked.reply);
  const wordsBox = useRef<HTMLTextAreaElement>(null);
  const person = asked.people[at];
  const isChange = asked.reply !== null;
  const isLast = at >= asked.people.length - 1;
  if (person === undefined) return null;

  function goTo(next: number) {
    if (next >= asked.people.length) return onClose();
    setAt(next);
    form.clear({ itemId: items[0] ?? null });
    wordsBox.current?.focus();
    announce(`${asked.people[next]?.fullName ?? ''}, ${next + 1} of ${asked.people.length}.`);
  }

  async function keep(then: 'item' | 'person') {
    if (!(await form.keep(person?.personId ?? ''))) {
      wordsBox.current?.focus();
      return;
    }
    announce('Kept.');
    if (isChange) return onClose();
    if (then === 'person') return goTo(at + 1);
    const next = items[items.indexOf(form.values.itemId ?? '') + 1];
    form.clear({ itemId: next ?? null });
    wordsBox.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!form.isBusy) void keep(event.shiftKey ? 'item' : 'person');
  }

  return (
    <Dialog
      title={isChange ? 'Change the reply' : 'Type replies in'}
      width="wide"
      holds
      isOpen
      onClose={() => (form.isOpen ? setLeaving(true) : onClose())}
      footer={
        <>
          {isChange ? null : (
            <>
              {isLast || form.isOpen ? null : (
                <Button variant="plain" onPress={() => goTo(at + 1)}>
                  Skip to the next person
                </Button>
              )}
              <Button variant="plain" isDisabled={form.isBusy} onPress={() => void keep('item')}>
                Keep, another item
              </Button>
            </>
          )}
          <Button variant="primary" isDisabled={form.isBusy} onPress={() => void keep('person')}>
            {isChange ? 'Keep the change' : isLast ? 'Keep, and finish' : 'Keep, next person'}
          </Button>
        </>
      }
    >
      <div className="stack" onKeyDown={onKeyDown}>
        {form.error === null ? null : <ErrorNote error={form.error} />}
        <WhoNow
          {...{ person, at, isChange, reach }}
          of={asked.people.length}
          isRound={meeting.kind === 'phone-round'}
        />
        <ReplyFields form={form} meeting={meeting} wordsBox={wordsBox} />
        {isChange ? null : (
          <p className="heard-about">
            <Key>Ctrl</Key> <Key>Enter</Key> keeps it and goes to the next person. <Key>Ctrl</Key>{' '}
            <Key>Shift</Key> <Key>Enter</Key> keeps it and stays, for another item.
          </p>
        )}
      </div>
      <ConfirmDialog
        title="Leave without keeping these words?"
        body="What is typed here is not kept yet."
        confirmLabel="Leave them"
        danger
        isOpen={leaving}
        onConfirm={onClose}
        onClose={() => setLeaving(false)}
      />
    </Dialog>
  );
}

interface WhoNowProps {
  person: ReachPerson;
  at: number;
  of: number;
  isChange: boolean;
  reach: MeetingReach;
  isRound: boolean;
}

function WhoNow({ person, at, of, isChange, reach, isRound }: WhoNowProps) {
  const away = awayWords(person, isRound);
  const { count, of: all, percent } = reach.heard;
  return (
    <div>
      <h3 className="heard-who">
        {person.fullName} <NeedIcons needs={person.needs} withWords />
      </h3>
      {isChange ? null : (
        <p className="heard-about">
          {at + 1} of {of}. {thereWords(away, isRound)}. Heard so far: {count} of {all}
          {percent === null ? '' : ` (${percent}%)`}.
        </p>
      )}
    </div>
  );
}

function thereWords(away: string, isRound: boolean): string {
  if (away === '') return isRound ? 'Was reached' : 'Was there';
  return `${isRound ? 'In the round' : 'At the meeting'}: ${away}`;
}

interface ReplyFieldsProps {
  form: ReplyForm;
  meeting: Meeting;
  wordsBox: React.RefObject<HTMLTextAreaElement | null>;
}

function ReplyFields({ form, meeting, wordsBox }: ReplyFieldsProps) {
  const { values, change } = form;
  const items = [
    ...meeting.items.map(({ id, title }, at) => ({ id, label: `${at + 1}. ${title}` })),
    { id: wholeMeeting, label: 'The meeting as a whole' },
  ];
  return (
    <>
      <TextField
        label="Their words"
        multiline
        rows={3}
        autoFocus
        areaRef={wordsBox}
        value={values.words}
        maxLength={10_000}
        error={form.problem}
        onChange={(words) => change({ words })}
      />
      <Select
        label="About"
        options={items}
        value={values.itemId ?? wholeMeeting}
        onChange={(id) => change({ itemId: id === wholeMeeting ? null : id })}
      />
      <RadioGroup
        label="How we know"
        description="What was seen, or told by someone who knows them, is kept apart and not counted as heard."
        inRow
        options={voiceSources.map((source) => ({ id: source, label: sourceLabels[source] }))}
        value={values.source}
        onChange={(source) => change({ source })}
      />
      <RadioGroup
        label="Where"
        inRow
        options={[
          { id: 'one-to-one', label: 'One to one' },
          { id: 'phone', label: 'By phone' },
        ]}
        value={values.way}
        onChange={(way) => change({ way })}
      />
      <TextField
        label="Who asked and helped (empty when it was you)"
        value={values.heardBy}
        maxLength={120}
        onChange={(heardBy) => change({ heardBy })}
      />
    </>
  );
}

/** The items something was said, decided or agreed under, in order; every item when nothing is written. */
function talkedAbout({ items, lines }: Meeting): string[] {
  const withWords = new Set(lines.filter(({ kind }) => kind !== 'note').map(({ itemId }) => itemId));
  const ids = items.map(({ id }) => id);
  return withWords.size === 0 ? ids : ids.filter((id) => withWords.has(id));
}
