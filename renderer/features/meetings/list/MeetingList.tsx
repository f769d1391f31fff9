import type { CallError } from '@contract/errors';
import type { MeetingRow } from '@contract/meetings/agenda';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { longDate } from '@rules/british-dates';
import { Link } from '@tanstack/react-router';
import { ArchiveRestore, CalendarClock, CircleCheck, PenLine, type LucideIcon } from 'lucide-react';
import { useCall } from '../../../lib/use-call';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { useStartMinutes, writingPage } from '../../../lib/use-start-minutes';
import { kindInWords, leadersInWords, meetingInWords } from './meeting-words';

interface MeetingListProps {
  meetings: readonly MeetingRow[];
  people: readonly Person[];
  placeKind: PlaceKind;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  mayWrite: boolean;
  onError: (error: CallError | null) => void;
}

/** Meetings as lines: when, what, how it stands, and the one thing to do next. */
export function MeetingList({ meetings, people, placeKind, today, mayWrite, onError }: MeetingListProps) {
  return (
    <ul className="meeting-list">
      {meetings.map((meeting) => (
        <li key={meeting.id} className="meeting-line">
          <div className="meeting-when-what">
            <p className="meeting-when">
              <Link
                to={isHeld(meeting) ? '/meetings/$meetingId/after' : '/meetings/$meetingId'}
                params={{ meetingId: meeting.id }}
                className="meeting-link"
              >
                {longDate(meeting.date)}
              </Link>
            </p>
            <p className="meeting-what">{meeting.title}</p>
            <p className="meeting-more">
              {kindInWords(meeting, placeKind)}
              {meetingInWords(meeting)} {leadersInWords(meeting, people)}
            </p>
          </div>
          <StateBadge meeting={meeting} today={today} />
          <div className="meeting-do">
            <NextStep meeting={meeting} today={today} mayWrite={mayWrite} onError={onError} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function isHeld(meeting: MeetingRow): boolean {
  return meeting.state === 'finished' || meeting.state === 'signed';
}

interface Standing {
  tone: 'teal' | 'leaf' | 'amber' | 'plain';
  icon: LucideIcon;
  words: string;
}

function standingOf(meeting: MeetingRow, today: string): Standing {
  if (meeting.state === 'running') return { tone: 'teal', icon: PenLine, words: 'Meeting under way' };
  if (meeting.state === 'finished') return { tone: 'amber', icon: PenLine, words: 'Waiting to be signed' };
  if (meeting.state === 'signed') return { tone: 'leaf', icon: CircleCheck, words: 'Signed' };
  if (meeting.date === today) return { tone: 'teal', icon: CalendarClock, words: 'Today' };
  if (meeting.date < today) return { tone: 'amber', icon: CalendarClock, words: 'Date has passed' };
  return { tone: 'plain', icon: CalendarClock, words: 'Planned' };
}

function StateBadge({ meeting, today }: { meeting: MeetingRow; today: string }) {
  const { tone, icon, words } = standingOf(meeting, today);
  return (
    <Badge tone={tone} icon={icon}>
      {words}
    </Badge>
  );
}

interface NextStepProps {
  meeting: MeetingRow;
  today: string;
  mayWrite: boolean;
  onError: (error: CallError | null) => void;
}

function NextStep({ meeting, today, mayWrite, onError }: NextStepProps) {
  const params = { meetingId: meeting.id };
  const of = `${meeting.title}, ${longDate(meeting.date)}`;
  if (meeting.archived) return <BringBack meeting={meeting} onError={onError} />;
  if (isHeld(meeting)) {
    const words = meeting.state === 'signed' ? 'Read' : 'Read and sign';
    return (
      <LinkButton
        variant="plain"
        to="/meetings/$meetingId/after"
        params={params}
        aria-label={`${words}: ${of}`}
      >
        {words}
      </LinkButton>
    );
  }
  if (meeting.state === 'running') {
    const back = meeting.kind === 'phone-round' ? 'Back to the round' : 'Back to the minutes';
    return (
      <LinkButton
        variant="plain"
        icon={PenLine}
        to={writingPage(meeting.kind)}
        params={params}
        aria-label={`${back}: ${of}`}
      >
        {back}
      </LinkButton>
    );
  }
  return (
    <>
      <LinkButton variant="plain" to="/meetings/$meetingId" params={params} aria-label={`Agenda: ${of}`}>
        Agenda
      </LinkButton>
      {mayWrite && meeting.date === today ? <TakeMinutes meeting={meeting} onError={onError} /> : null}
    </>
  );
}

interface MeetingDoProps {
  meeting: MeetingRow;
  onError: (error: CallError | null) => void;
}

function TakeMinutes({ meeting, onError }: MeetingDoProps) {
  const { start, isBusy } = useStartMinutes(onError);
  const words = meeting.kind === 'phone-round' ? 'Begin the round' : 'Take minutes';
  return (
    <Button
      variant="plain"
      icon={PenLine}
      isDisabled={isBusy}
      label={`${words}: ${meeting.title}`}
      onPress={() => void start(meeting)}
    >
      {words}
    </Button>
  );
}

function BringBack({ meeting, onError }: MeetingDoProps) {
  const getting = useCall('meetings.get');
  const archiving = useCall('meetings.archive');

  async function bringBack() {
    onError(null);
    const now = await getting.run({ id: meeting.id });
    const result = now.ok
      ? await archiving.run({ id: meeting.id, archived: false, revision: now.value.revision })
      : now;
    if (!result.ok) onError(result.error);
  }

  return (
    <Button
      variant="plain"
      icon={ArchiveRestore}
      isDisabled={getting.isBusy || archiving.isBusy}
      label={`Bring back: ${meeting.title}, ${longDate(meeting.date)}`}
      onPress={() => void bringBack()}
    >
      Bring back
    </Button>
  );
}
