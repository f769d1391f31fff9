import type { CallError } from '@contract/errors';
import type { MeetingKind } from '@contract/meetings/kinds';
import type { Attendance, Meeting } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { hasNeeds } from '@rules/needs-of';
import { countedWords, isFor } from '@rules/meeting-kinds';
import { UserRoundMinus, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { IconButton } from '../../../ui/IconButton';
import { NeedIcons } from '../../../ui/NeedIcons';
import { PersonPicker } from '../../../ui/PersonPicker';

interface InvitedCardProps {
  meeting: Meeting;
  people: readonly Person[];
  placeKind: PlaceKind;
  isFixed: boolean;
}

/** Who is invited; those who need something prepared come first, with what it is. */
export function InvitedCard({ meeting, people, placeKind, isFixed }: InvitedCardProps) {
  const [changing, setChanging] = useState(false);
  const prepared = meeting.attendance.filter((each) => needsSomething(each));
  const others = meeting.attendance.filter((each) => !needsSomething(each));

  return (
    <Card title={invitedWords(meeting.attendance, meeting.kind, placeKind)}>
      {prepared.length === 0 ? null : (
        <>
          <h3 className="invited-heading">To prepare for</h3>
          <ul className="invited-list">
            {prepared.map((each) => (
              <li key={each.id}>
                <span>{each.fullName}</span>
                {each.needs === null ? null : <NeedIcons needs={each.needs} withWords />}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length === 0 ? null : (
        <p className="invited-others">
          {prepared.length === 0 ? '' : 'And '}
          {others.map((each) => each.fullName).join(', ')}.
        </p>
      )}
      {meeting.attendance.length === 0 ? <p>Nobody is invited yet.</p> : null}
      {isFixed ? null : (
        <div className="invited-change">
          <Button variant="quiet" icon={UserRoundPlus} onPress={() => setChanging(true)}>
            Change who is invited
          </Button>
        </div>
      )}
      {changing ? (
        <InviteDialog meeting={meeting} people={people} onClose={() => setChanging(false)} />
      ) : null}
    </Card>
  );
}

function needsSomething(each: Attendance): boolean {
  return each.needs !== null && hasNeeds(each.needs);
}

/** "Invited: 22 residents and 4 others". */
function invitedWords(attendance: readonly Attendance[], kind: MeetingKind, placeKind: PlaceKind): string {
  const { one, many } = countedWords(kind, placeKind);
  const meant = attendance.filter((each) => isFor(kind, each.part)).length;
  const others = attendance.length - meant;
  if (attendance.length === 0) return 'Who is invited';
  const parts = [
    ...(meant > 0 ? [`${meant} ${meant === 1 ? one : many}`] : []),
    ...(others > 0 ? [`${others} ${others === 1 ? 'other' : 'others'}`] : []),
  ];
  return `Invited: ${parts.join(' and ')}`;
}

interface InviteDialogProps {
  meeting: Meeting;
  people: readonly Person[];
  onClose: () => void;
}

function InviteDialog({ meeting, people, onClose }: InviteDialogProps) {
  const inviting = useCall('meetings.setAttendance');
  const removing = useCall('meetings.removeAttendance');
  const [error, setError] = useState<CallError | null>(null);
  const invited = new Set(meeting.attendance.map((each) => each.personId));
  const free = people.filter((person) => !invited.has(person.id));

  async function invite(personId: string | null) {
    const person = free.find((each) => each.id === personId);
    if (person === undefined) return;
    const result = await inviting.run({
      meetingId: meeting.id,
      who: { personId: person.id },
      state: 'invited',
      arrivedAt: null,
      leftAt: null,
      note: '',
    });
    setError(result.ok ? null : result.error);
    if (result.ok) announce(`${person.fullName} is invited.`);
  }

  async function takeOff(each: Attendance) {
    const result = await removing.run({ meetingId: meeting.id, attendanceId: each.id });
    setError(result.ok ? null : result.error);
    if (result.ok) announce(`${each.fullName} is no longer invited.`);
  }

  return (
    <Dialog
      title="Who is invited"
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <div className="stack">
        {error === null ? null : <ErrorNote error={error} />}
        <PersonPicker
          label="Invite someone"
          description="Write part of a name. Each person is added as you choose them."
          people={free}
          value={null}
          onChange={(id) => void invite(id)}
        />
        <ul className="invited-edit">
          {meeting.attendance.map((each) => (
            <li key={each.id}>
              <span className="invited-name">{each.fullName}</span>
              {each.needs === null ? null : <NeedIcons needs={each.needs} withWords />}
              <IconButton
                icon={UserRoundMinus}
                label={`Do not invite ${each.fullName}`}
                onPress={() => void takeOff(each)}
              />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
