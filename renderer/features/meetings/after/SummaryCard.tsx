import { CalendarCheck } from 'lucide-react';
import { Badge } from '../../../ui/Badge';
import { Card } from '../../../ui/Card';
import type { Figure } from './after-words';

interface SummaryCardProps {
  figures: readonly Figure[];
  /** "Wednesday 9 December". */
  giveOutBy: string;
}

/** What came of the meeting in one line of figures, each with its words. */
export function SummaryCard({ figures, giveOutBy }: SummaryCardProps) {
  return (
    <Card>
      <h2 className="visually-hidden">In figures</h2>
      <div className="after-summary">
        <dl className="after-figures">
          {figures.map(({ figure, words }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
        <Badge tone="plain" icon={CalendarCheck}>
          Give out by {giveOutBy}
        </Badge>
      </div>
    </Card>
  );
}
