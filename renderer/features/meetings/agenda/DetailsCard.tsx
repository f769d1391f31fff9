import type { MeetingDetails } from '@contract/meetings/agenda';
import type { MeetingKind } from '@contract/meetings/kinds';
import type { Meeting } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import { clockWords, longDate } from '@rules/british-dates';
import { Card } from '../../../ui/Card';
import { ConflictNote } from '../../../ui/ConflictNote';
import { differencesIn, type FieldInWords } from '../../../ui/conflict-differences';
import { PersonPicker } from '../../../ui/PersonPicker';
import { TextField } from '../../../ui/TextField';
import { HeldDateField, HeldTimeField } from '../HeldFields';
import { useDayOffWords } from '../use-day-off-words';
import { detailsShown, type AgendaDesk, type AgendaState } from './agenda-desk';

interface DetailsCardProps {
  meeting: Meeting;
  desk: AgendaDesk;
  state: AgendaState;
  people: readonly Person[];
}

const twoPeople = 'Choose someone else: the chair and the minute-taker are two people.';

/** When, where and who: every field saved as it is changed. */
export function DetailsCard({ meeting, desk, state, people }: DetailsCardProps) {
  const details = detailsShown(meeting, state);
  const fields = state.details?.fields ?? {};
  const theirs = state.details?.theirs ?? null;
  const change = desk.details.change;
  const dayOff = useDayOffWords(details.date);
  const isRound = meeting.kind === 'phone-round';
  const isSamePerson = details.chairId !== null && details.chairId === details.minuteTakerId;

  return (
    <Card title={cardTitle(meeting.kind)}>
      <div className="agenda-details">
        {theirs === null ? null : (
          <ConflictNote
            about="This meeting"
            differences={differencesIn(withNote(details, people), withNote(theirs.values, people))}
            isBusy={false}
            onKeepMine={desk.details.keepMine}
            onTakeTheirs={desk.details.takeTheirs}
          />
        )}
        <TextField
          label="Name of the meeting"
          value={details.title}
          maxLength={160}
          error={fields.title}
          onChange={(title) => change({ title })}
          onComposing={desk.composing}
        />
        <HeldDateField
          label="Date"
          value={details.date}
          error={fields.date}
          note={dayOff}
          onChange={(date) => change({ date })}
        />
        {isRound ? null : (
          <>
            <HeldTimeField
              label="Starts"
              value={details.startTime}
              error={fields.startTime}
              onChange={(startTime) => change({ startTime })}
            />
            <TextField
              label="Room"
              value={details.room}
              maxLength={120}
              error={fields.room}
              onChange={(room) => change({ room })}
              onComposing={desk.composing}
            />
          </>
        )}
        <PersonPicker
          label="Chair"
          people={people}
          value={details.chairId}
          error={fields.chairId}
          onChange={(chairId) => change({ chairId })}
          allowNone
        />
        <PersonPicker
          label="Minute-taker"
          people={people}
          value={details.minuteTakerId}
          error={isSamePerson ? twoPeople : fields.minuteTakerId}
          onChange={(minuteTakerId) => change({ minuteTakerId })}
          allowNone
        />
      </div>
    </Card>
  );
}

interface DetailsReadProps {
  details: MeetingDetails;
  people: readonly Person[];
  kind: MeetingKind;
}

/** What a phone round has none of. */
const onlyOfRooms = ['Starts', 'Room'];

function cardTitle(kind: MeetingKind): string {
  return kind === 'phone-round' ? 'When, who' : 'When, where, who';
}

/** The same facts to read, once the meeting is over or for someone who may not change them. */
export function DetailsRead({ details, people, kind }: DetailsReadProps) {
  const facts = detailsInWords(details, people);
  const shown = kind === 'phone-round' ? facts.filter(({ label }) => !onlyOfRooms.includes(label)) : facts;
  return (
    <Card title={cardTitle(kind)}>
      <dl className="agenda-facts">
        {shown.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words === '' ? 'Not said' : words}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function detailsInWords(details: MeetingDetails, people: readonly Person[]): FieldInWords[] {
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.fullName ?? '';
  return [
    { label: 'Name of the meeting', words: details.title },
    { label: 'Date', words: longDate(details.date) },
    { label: 'Starts', words: clockWords(details.startTime) },
    { label: 'Room', words: details.room },
    { label: 'Chair', words: nameOf(details.chairId) },
    { label: 'Minute-taker', words: nameOf(details.minuteTakerId) },
  ];
}

function withNote(details: MeetingDetails, people: readonly Person[]): FieldInWords[] {
  return [...detailsInWords(details, people), { label: 'For the chair', words: details.chairNote }];
}
