import type { OutputOf } from '@contract/api';
import type { Due } from '@contract/today';
import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { dueDay, dueTitle } from './today-words';

interface DueCardProps {
  due: NonNullable<OutputOf<'today.get'>['due']>;
  today: string;
}

/** What is due in the seven days from today, soonest first, and what is late already. */
export function DueCard({ due, today }: DueCardProps) {
  const more = due.total - due.rows.length;
  return (
    <Card title="Due this week">
      {due.overdue > 0 && (
        <Link to="/improvement" search={{ show: 'overdue' }} className="today-late">
          <Icon of={CircleAlert} size="small" />
          {due.overdue === 1 ? '1 action is past its date' : `${due.overdue} actions are past their date`}
        </Link>
      )}
      {due.total === 0 && <p className="second">Nothing falls due in the next seven days.</p>}
      <ul className="today-lines">
        {due.rows.map((row) => (
          <li key={`${row.kind} ${row.id}`} className="today-line">
            <div className="today-line-words">
              <DueLink row={row} today={today} />
              {row.owner !== '' && <p className="today-line-more">{row.owner}</p>}
            </div>
            {row.due === today ? (
              <Badge tone="amber">Today</Badge>
            ) : (
              <span className="today-due-day">{dueDay(row.due, today)}</span>
            )}
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
