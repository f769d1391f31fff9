import type { OutputOf } from '@contract/api';
import type { Due } from '@contract/today';
import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { DueBadge } from '../../ui/action/DueBadge';
import { Icon } from '../../ui/Icon';
import { dueDay, dueTitle } from './today-words';

type AllDue = NonNullable<OutputOf<'today.get'>['due']>;

interface DueCardProps {
  due: AllDue;
  today: string;
}

/** What is late, and what is due in the seven days from today, soonest first. */
export function DueCard({ due, today }: DueCardProps) {
  const more = due.total - due.rows.length;
  return (
    <Card title="Due this week">
      <LateLine due={due} />
      {due.total === 0 && <p className="second">Nothing falls due in the next seven days.</p>}
      <ul className="today-lines">
        {due.rows.map((row) => (
          <li key={`${row.kind} ${row.id}`} className="today-line">
            <div className="today-line-words">
              <DueLink row={row} today={today} />
              {row.owner !== '' && <p className="today-line-more">{row.owner}</p>}
            </div>
            <DueDay due={row.due} today={today} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link to="/improvement" className="today-more">
          {more} more
        </Link>
      )}
    </Card>
  );
}

function LateLine({ due: { overdue, latePapers } }: { due: AllDue }) {
  if (overdue + latePapers === 0) return null;
  return (
    <div className="today-lates">
      {overdue > 0 && (
        <Link to="/improvement" search={{ show: 'overdue' }} className="today-late">
          <Icon of={CircleAlert} size="small" />
          {overdue === 1 ? '1 action is past its date' : `${overdue} actions are past their date`}
        </Link>
      )}
      {latePapers > 0 && (
        <span className="today-late">
          <Icon of={CircleAlert} size="small" />
          {latePapers === 1 ? '1 paper is late going out' : `${latePapers} papers are late going out`}
        </span>
      )}
    </div>
  );
}

function DueDay({ due, today }: { due: string; today: string }) {
  if (due < today) return <DueBadge due={due} today={today} />;
  if (due === today) return <Badge tone="amber">Today</Badge>;
  return <span className="today-due-day">{dueDay(due, today)}</span>;
}

function DueLink({ row, today }: { row: Due; today: string }) {
  const words = dueTitle(row, today);
  const look = 'today-line-link';
  if (row.kind === 'action') {
    return (
      <Link to="/voices/thread/$kind/$id" params={{ kind: 'action', id: row.id }} className={look}>
        {words}
      </Link>
    );
  }
  return (
    <Link
      to={row.kind === 'agenda' ? '/meetings/$meetingId' : '/meetings/$meetingId/after'}
      params={{ meetingId: row.id }}
      className={look}
    >
      {words}
    </Link>
  );
}
