import { CircleAlert } from 'lucide-react';
import { askWords, dueWords, type DueWords } from '@rules/due-words';
import { Badge } from '../Badge';

/** When an open action is due, in words: "2 days late", "due in 3 days". */
export function DueBadge({ due, today }: { due: string | null; today: string }) {
  return <InWords {...dueWords(due, today)} />;
}

/** When people are to be asked whether it helped, in words: "ask now, 5 days late", "ask from Mon 7 December". */
export function AskBadge({ dueOn, today }: { dueOn: string; today: string }) {
  return <InWords {...askWords(dueOn, today)} />;
}

function InWords({ tone, words }: DueWords) {
  return (
    <Badge tone={tone} icon={tone === 'brick' ? CircleAlert : undefined}>
      {words}
    </Badge>
  );
}
