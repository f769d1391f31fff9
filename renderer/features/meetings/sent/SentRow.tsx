import type { CallError } from '@contract/errors';
import type { SentPaper } from '@contract/meetings/sending';
import type { Meeting } from '@contract/meetings/minutes';
import { unknownHolidaysWords } from '@rules/bank-holidays';
import { londonDay } from '@rules/british-dates';
import { sentStanding, whyNotYet, type SentStanding } from '@rules/sent-papers';
import { minutesDeadlines, type ClosedDays } from '@rules/working-days';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Icon } from '../../../ui/Icon';
import { dayWords } from '../after/after-words';
import { MarkSentDialog } from './MarkSentDialog';

interface SentRowProps {
  meeting: Meeting;
  paper: SentPaper;
  closedDays: ClosedDays;
  mayWrite: boolean;
}

const names: Record<SentPaper, { waits: string; went: string; mark: string; take: string }> = {
  agenda: {
    waits: 'Agenda to everyone invited',
    went: 'The agenda was given out',
    mark: 'Given out',
    take: 'Take back the day the agenda was given out',
  },
  draft: {
    waits: 'Draft to the chair',
    went: 'The chair was given the draft',
    mark: 'Given to the chair',
    take: 'Take back the day the chair was given the draft',
  },
  minutes: {
    waits: 'Signed minutes to everyone',
    went: 'The minutes were given out',
    mark: 'Given out',
    take: 'Take back the day the minutes were given out',
  },
};

/** One paper of a meeting: by when it goes out, the day it did, and whether that was on time. */
export function SentRow({ meeting, paper, closedDays, mayWrite }: SentRowProps) {
  const [today] = useState(() => londonDay(Date.now()));
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const marking = useCall('meetings.markSent');
  const standing = sentStanding(meeting, paper, { today, closedDays });
  const notYet = whyNotYet(meeting, paper);
  const isDone = standing.on !== null || standing.settledOn !== null;
  const { holidaysKnown } = minutesDeadlines(meeting.date, closedDays);

  async function takeBack() {
    const result = await marking.run({ meetingId: meeting.id, paper, on: null });
    setError(result.ok ? null : result.error);
    if (result.ok) announce('The day is taken back.');
  }

  return (
    <li className="after-check">
      <span className={isDone ? 'after-mark after-mark-done' : 'after-mark'}>
        {isDone ? <Icon of={Check} size="small" /> : null}
        <span className="visually-hidden">{isDone ? 'Done:' : 'Still to do:'}</span>
      </span>
      <div className="after-check-words">
        <p>{rowWords(standing)}</p>
        {!isDone && notYet !== null ? <p className="second small">{notYet}</p> : null}
        {holidaysKnown ? null : <p className="second small">{unknownHolidaysWords}</p>}
        {error === null ? null : <ErrorNote error={error} />}
      </div>
      {!isDone && notYet !== null && standing.tone === 'plain' ? null : (
        <Badge tone={standing.tone}>{standing.words}</Badge>
      )}
      {mayWrite && standing.on !== null ? (
        <Button variant="quiet" label={names[paper].take} onPress={() => void takeBack()}>
          Take it back
        </Button>
      ) : null}
      {mayWrite && !isDone && notYet === null ? (
        <Button variant="quiet" onPress={() => setAsking(true)}>
          {names[paper].mark}
        </Button>
      ) : null}
      {isAsking ? (
        <MarkSentDialog
          meetingId={meeting.id}
          paper={paper}
          title={names[paper].went}
          due={standing.due}
          start={paper === 'agenda' || today > meeting.date ? today : meeting.date}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </li>
  );
}

function rowWords({ paper, due, on, settledOn }: SentStanding): string {
  if (settledOn !== null) return `The chair read the draft and signed it on ${dayWords(settledOn)}`;
  if (on === null) return `${names[paper].waits}, by ${dayWords(due)}`;
  return `${names[paper].went} on ${dayWords(on)} (by ${dayWords(due)})`;
}
