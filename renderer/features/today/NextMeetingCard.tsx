import type { CallError } from '@contract/errors';
import type { NextMeeting } from '@contract/today';
import { CalendarPlus, ClipboardList, Clock, PenLine } from 'lucide-react';
import { useId, useState } from 'react';
import { useMay } from '../../lib/use-may';
import { useStartMinutes, writingPage } from '../../lib/use-start-minutes';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import { meetingWords, whenAndWhere } from './today-words';

/** The meeting under way, or the next one: when, where, who, what to prepare, and the one thing to do. */
export function NextMeetingCard({ meeting, today }: { meeting: NextMeeting; today: string }) {
  const [error, setError] = useState<CallError | null>(null);
  const id = useId();
  const params = { meetingId: meeting.id };
  return (
    <section className="today-next" aria-labelledby={id}>
      <p className="today-when">
        <Icon of={Clock} size="small" />
        <span>{whenAndWhere(meeting, today)}</span>
      </p>
      <h2 id={id}>{meeting.title}</h2>
      <p>{meetingWords(meeting)}</p>
      {meeting.needs.length > 0 && <p>{meeting.needs.join(' ')}</p>}
      <div className="today-next-do">
        <FirstStep meeting={meeting} today={today} onError={setError} />
        {(meeting.isRunning || meeting.date === today) && (
          <LinkButton variant="quiet" icon={ClipboardList} to="/meetings/$meetingId" params={params}>
            Open the agenda
          </LinkButton>
        )}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}

interface FirstStepProps {
  meeting: NextMeeting;
  today: string;
  onError: (error: CallError | null) => void;
}

function FirstStep({ meeting, today, onError }: FirstStepProps) {
  const mayWrite = useMay('meetings.write');
  const { start, isBusy } = useStartMinutes(onError);
  const params = { meetingId: meeting.id };
  const isRound = meeting.kind === 'phone-round';
  if (meeting.isRunning) {
    return (
      <LinkButton icon={PenLine} to={writingPage(meeting.kind)} params={params}>
        {mayWrite ? `Back to the ${isRound ? 'round' : 'minutes'}` : 'Read the minutes'}
      </LinkButton>
    );
  }
  if (meeting.date === today && mayWrite) {
    return (
      <Button icon={PenLine} isDisabled={isBusy} onPress={() => void start(meeting)}>
        {isRound ? 'Begin the round' : 'Take minutes'}
      </Button>
    );
  }
  if (meeting.date === today) return null;
  return (
    <LinkButton icon={ClipboardList} to="/meetings/$meetingId" params={params}>
      Open the agenda
    </LinkButton>
  );
}

/** Said when nothing is planned: where to plan. */
export function NoMeetingCard() {
  const mayWrite = useMay('meetings.write');
  return (
    <Card title="No meeting is planned">
      <p className="second">The next one shows here with its agenda and what to prepare.</p>
      <div className="today-card-do">
        <LinkButton icon={CalendarPlus} to="/meetings">
          {mayWrite ? 'Plan a meeting' : 'All meetings'}
        </LinkButton>
      </div>
    </Card>
  );
}
