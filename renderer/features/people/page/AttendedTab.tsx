import type { Attended } from '@contract/people-page';
import type { Person } from '@contract/people';
import { plainDate } from '@rules/british-dates';
import { Link } from '@tanstack/react-router';
import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '../../../lib/use-read';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorNote } from '../../../ui/ErrorNote';

const pageSize = 20;

interface AttendedTabProps {
  person: Person;
  lookId: string;
  total: number;
}

/** The meetings a person was at, newest first, with how often they spoke. */
export function AttendedTab({ person, lookId, total }: AttendedTabProps) {
  const [pages, setPages] = useState(1);
  if (total === 0) {
    return (
      <EmptyState
        icon={CalendarCheck}
        title="No meetings yet"
        body={`Each meeting ${person.nameToUse} comes to is listed here.`}
      />
    );
  }
  return (
    <>
      <ul className="people-said">
        {Array.from({ length: pages }, (_, page) => (
          <AttendedPage key={page} of={{ id: person.id, lookId, offset: page * pageSize, limit: pageSize }} />
        ))}
      </ul>
      {pages * pageSize < total ? (
        <Button variant="plain" onPress={() => setPages(pages + 1)}>
          Show earlier, {Math.min(pages * pageSize, total)} of {total} shown
        </Button>
      ) : null}
    </>
  );
}

function AttendedPage({ of }: { of: { id: string; lookId: string; offset: number; limit: number } }) {
  const read = useRead('people.attended', of);
  if (read.error !== null) {
    return (
      <li>
        <ErrorNote error={read.error} onRetry={read.again} />
      </li>
    );
  }
  return read.data?.meetings.map((meeting) => <AttendedLine key={meeting.meetingId} meeting={meeting} />);
}

function AttendedLine({ meeting }: { meeting: Attended }) {
  const { meetingId, state } = meeting;
  const isOver = state === 'finished' || state === 'signed';
  return (
    <li className="people-said-line people-attended-line">
      <span className="people-said-day">{plainDate(meeting.date)}</span>
      <div className="people-said-words">
        <Link
          className="people-said-link"
          to={isOver ? '/meetings/$meetingId/after' : '/meetings/$meetingId'}
          params={{ meetingId }}
        >
          {meeting.title}
        </Link>
        <p className="people-line-more">
          {spokeWords(meeting.spoke)}
          {meeting.leftEarly ? ', left early' : ''}
        </p>
      </div>
    </li>
  );
}

function spokeWords(times: number): string {
  if (times === 0) return 'nothing written down that they said';
  return `${times} ${times === 1 ? 'thing' : 'things'} they said written down`;
}
