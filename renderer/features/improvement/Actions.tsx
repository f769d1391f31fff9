import type { OutputOf } from '@contract/api';
import type { Action, ActionSort, ActionsShown } from '@contract/improvement';
import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useMay } from '../../lib/use-may';
import { usePages } from '../../lib/use-pages';
import { ActionDialog } from '../../ui/action/ActionDialog';
import { standingWords, type ActionDeed } from '../../ui/action/action-form';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { MorePages } from '../../ui/MorePages';
import { Select } from '../../ui/Select';
import { ActionLine } from './ActionLine';

const sorts: readonly { id: ActionSort; label: string }[] = [
  { id: 'due', label: 'Soonest date' },
  { id: 'age', label: 'Oldest' },
  { id: 'owner', label: 'Who has it' },
  { id: 'source', label: 'Meeting it came from' },
];

const everyone = 'everyone';

interface Doing {
  deed: ActionDeed;
  action: Action;
}

interface ActionsProps {
  summary: OutputOf<'improvement.summary'>;
  /** Which of them are shown at first. */
  first: ActionsShown;
}

/** The actions of every meeting as lines, narrowed and put in order, and what can be done with each. */
export function Actions({ summary, first }: ActionsProps) {
  const [show, setShow] = useState(first);
  const [owner, setOwner] = useState<string>(everyone);
  const [sort, setSort] = useState<ActionSort>('due');
  const [doing, setDoing] = useState<Doing | null>(null);
  const mayWrite = useMay('meetings.write');
  const list = usePages('improvement.list', { show, owner: owner === everyone ? null : owner, sort });
  const today = list.pages[0]?.today;
  const actions = list.pages.flatMap((page) => page.actions);

  return (
    <div className="stack">
      <div className="record-filters">
        <ChoiceChips label="Show" options={shownOptions(summary)} value={show} onChange={setShow} />
        <Select label="Whose" options={ownerOptions(summary)} value={owner} onChange={setOwner} />
        <Select label="First" options={sorts} value={sort} onChange={setSort} />
      </div>
      {list.error && <ErrorNote error={list.error} onRetry={list.again} />}
      {list.total === 0 && <NoActions show={show} isNarrowed={owner !== everyone} />}
      {today !== undefined && actions.length > 0 && (
        <ul className="record-list">
          {actions.map((action) => (
            <ActionLine
              key={action.id}
              action={action}
              today={today}
              onDo={mayWrite ? (deed) => setDoing({ deed, action }) : null}
            />
          ))}
        </ul>
      )}
      {list.total !== null && list.total > 0 && (
        <MorePages
          shown={actions.length}
          total={list.total}
          what={list.total === 1 ? 'action' : 'actions'}
          hasMore={list.hasMore}
          isLoading={list.isLoadingMore}
          onMore={list.loadMore}
        />
      )}
      {doing && today !== undefined && (
        <ActionDialog
          {...doing}
          meetingId={null}
          today={today}
          onClose={() => setDoing(null)}
          onDone={(action) => {
            setDoing(null);
            announce(`Saved. ${standingWords(action)}.`);
          }}
        />
      )}
    </div>
  );
}

function shownOptions({ open, overdue, done, dropped }: OutputOf<'improvement.summary'>) {
  const options: { id: ActionsShown; label: string; count: number }[] = [
    { id: 'open', label: 'Open', count: open },
    { id: 'overdue', label: 'Late', count: overdue },
    { id: 'done', label: 'Done', count: done },
    { id: 'dropped', label: 'Dropped', count: dropped },
    { id: 'all', label: 'All', count: open + done + dropped },
  ];
  return options;
}

function ownerOptions({ owners }: OutputOf<'improvement.summary'>) {
  const named = owners.map(({ id, name, open }) => ({
    id: id ?? 'none',
    label: id === null ? 'Nobody yet' : name,
    description: `${open} open`,
  }));
  return [{ id: everyone, label: 'Everyone’s' }, ...named];
}

function NoActions({ show, isNarrowed }: { show: ActionsShown; isNarrowed: boolean }) {
  if (isNarrowed || show !== 'all') {
    const words = show === 'overdue' ? 'Nothing is late' : 'None here';
    return <EmptyState icon={ListChecks} title={words} body="Choose another list above to see the rest." />;
  }
  return (
    <EmptyState
      icon={ListChecks}
      title="No actions yet"
      body="What is agreed at a meeting comes here: who does it, by when, and what came of it."
    />
  );
}
