import type { Meeting } from '@contract/meetings/minutes';
import type { SentPaper } from '@contract/meetings/sending';
import type { ClosedDays } from '@rules/working-days';
import { Card } from '../../../ui/Card';
import { SentRow } from './SentRow';

interface SentCardProps {
  meeting: Meeting;
  papers: readonly SentPaper[];
  closedDays: ClosedDays;
  mayWrite: boolean;
}

/** When the papers of a meeting go out: by which day, and the day each did. */
export function SentCard({ meeting, papers, closedDays, mayWrite }: SentCardProps) {
  return (
    <Card title="When it goes out">
      <ul className="after-checks ruled">
        {papers.map((paper) => (
          <SentRow
            key={paper}
            meeting={meeting}
            paper={paper}
            closedDays={closedDays}
            mayWrite={mayWrite && !meeting.archived}
          />
        ))}
      </ul>
    </Card>
  );
}
