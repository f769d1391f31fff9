import { CircleAlert } from 'lucide-react';
import { dueWords } from '@rules/due-words';
import { Badge } from '../Badge';

/** When an open action is due, in words: "2 days late", "due in 3 days". */
export function DueBadge({ due, today }: { due: string | null; today: string }) {
  const { tone, words } = dueWords(due, today);
  return (
    <Badge tone={tone} icon={tone === 'brick' ? CircleAlert : undefined}>
      {words}
    </Badge>
  );
}
