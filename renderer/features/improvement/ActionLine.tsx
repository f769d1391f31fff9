import type { Action } from '@contract/improvement';
import { Link } from '@tanstack/react-router';
import { CalendarClock, CircleCheck, CircleX, Ellipsis, PenLine, RotateCcw } from 'lucide-react';
import type { ActionDeed } from '../../ui/action/action-form';
import { DueBadge } from '../../ui/action/DueBadge';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { sourceWords, standsWords } from './improvement-words';

interface ActionLineProps {
  action: Action;
  /** `YYYY-MM-DD` */
  today: string;
  /** Null for someone who may only read. */
  onDo: ((deed: ActionDeed) => void) | null;
}

/** One action: its words, who has it and where it came from, how it stands, and what to do with it. */
export function ActionLine({ action, today, onDo }: ActionLineProps) {
  const { id, words, owner, voiceCount } = action;
  const behind = voiceCount === 0 ? [] : [voiceCount === 1 ? 'one voice' : `${voiceCount} voices`];
  return (
    <li className="record-line">
      <div className="record-words">
        <p>
          <Link to="/voices/thread/$kind/$id" params={{ kind: 'action', id }} className="record-link">
            {words}
          </Link>
        </p>
        <p className="record-more">
          {[owner || 'Nobody has it yet', sourceWords(action), ...behind].join(' · ')}
        </p>
        <p className="record-more">{standsWords(action)}</p>
      </div>
      <StateBadge action={action} today={today} />
      {onDo && <Deeds action={action} onDo={onDo} />}
    </li>
  );
}

function StateBadge({ action, today }: { action: Action; today: string }) {
  if (action.state === 'done') {
    return (
      <Badge tone="leaf" icon={CircleCheck}>
        done
      </Badge>
    );
  }
  if (action.state === 'dropped') {
    return (
      <Badge tone="plain" icon={CircleX}>
        dropped
      </Badge>
    );
  }
  return <DueBadge due={action.due} today={today} />;
}

function Deeds({ action, onDo }: { action: Action; onDo: (deed: ActionDeed) => void }) {
  if (action.state !== 'open') {
    return (
      <span className="record-do">
        <Button
          variant="quiet"
          icon={RotateCcw}
          label={`Open again: ${action.words}`}
          onPress={() => onDo('reopen')}
        >
          Open again
        </Button>
      </span>
    );
  }
  return (
    <span className="record-do">
      <Button icon={CircleCheck} label={`Done: ${action.words}`} onPress={() => onDo('close')}>
        Done
      </Button>
      <Menu
        label={`More for: ${action.words}`}
        icon={Ellipsis}
        iconOnly
        items={[
          { id: 'carry', label: 'Carry over', icon: CalendarClock, onPress: () => onDo('carry') },
          { id: 'change', label: 'Change who or when', icon: PenLine, onPress: () => onDo('change') },
          { id: 'drop', label: 'Drop it', icon: CircleX, onPress: () => onDo('drop') },
        ]}
      />
    </span>
  );
}
