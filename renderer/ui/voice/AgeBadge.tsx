import { days } from '@rules/from-last-time';
import { CircleAlert } from 'lucide-react';
import { Badge } from '../Badge';

interface AgeBadgeProps {
  ageDays: number;
  /** Waiting for longer than an answer may take. */
  late: boolean;
}

/** How long somebody has waited for an answer: "17 days", "late, 40 days". */
export function AgeBadge({ ageDays, late }: AgeBadgeProps) {
  const age = ageDays === 0 ? 'today' : days(ageDays);
  return (
    <Badge tone={late ? 'brick' : 'amber'} icon={late ? CircleAlert : undefined}>
      {late ? `late, ${age}` : age}
    </Badge>
  );
}
